package rogatory.spontaneous.request;

import java.util.Optional;

/**
 * What the giver is told is what is on file. On a file of information that we gave it may be the other way round: of the
 * use we may hear from the feedback alone.
 */
public record FeedbackFollowsTheFile(SpontaneousInformation file, boolean used) {

    public static final String RULE = "feedback-follows-the-file";

    /** In what the feedback contradicts the file, or nothing. */
    public Optional<String> wrong() {
        boolean usedOnFile = file.usefulness().used();
        if (used == usedOnFile) {
            return Optional.empty();
        }
        if (usedOnFile) {
            return Optional.of("a use in a case is on file, so the feedback says that it was used");
        }
        if (file.state() == SpontaneousState.CLOSED) {
            return Optional.of("the file was closed without a use; reopen it and record the feedback then");
        }
        return file.incoming()
                ? Optional.of("no use in a case is on file; record that first, then tell the giver of it")
                : Optional.empty();
    }
}
