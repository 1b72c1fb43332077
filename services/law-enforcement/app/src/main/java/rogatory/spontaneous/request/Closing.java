package rogatory.spontaneous.request;

import java.time.LocalDate;
import java.util.Optional;

/** A file of information that came to us is closed when the giver knows of each exculpatory disclosure, UNCAC 46(5). */
public record Closing(SpontaneousInformation file) {

    public static final String RULE = "exculpatory-notice-without-delay";

    /** What is still owed before the file is closed, or nothing. */
    public Optional<String> wrong() {
        LocalDate owedSince = file.exculpatory().noticeOwedSince();
        return file.incoming() && owedSince != null
                ? Optional.of("the giver has not been told of the exculpatory disclosure of " + owedSince
                        + "; tell it without delay, then close the file")
                : Optional.empty();
    }
}
