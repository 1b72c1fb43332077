package rogatory.outgoing.request;

import java.util.List;
import java.util.Optional;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.vocabulary.Decision;

/**
 * What was received is not used for other than the stated proceedings without consent; what exculpates a person may be
 * disclosed after notice, or where that is not possible with word to the other side at once, UNCAC 46(19).
 */
public record OtherUse(OutgoingRequest request, String purpose, boolean exculpatory, boolean noticeGiven) {

    public Optional<Decision<OutgoingEvent>> check() {
        if (exculpatory) {
            return noticeGiven
                    ? Optional.empty()
                    : refuse(
                            "notice-before-exculpatory-use",
                            "tell the other side before exculpatory material is used,"
                                    + " or at once where that is not possible, and say so in noticeGiven");
        }
        List<String> allowed = request.course().use().allowed();
        return allowed.contains(purpose)
                ? Optional.empty()
                : refuse(
                        "no-other-use-without-consent",
                        "the other side has consented to " + allowed + ", but not to '" + purpose
                                + "'; ask for its consent first");
    }

    private Optional<Decision<OutgoingEvent>> refuse(String rule, String because) {
        return Optional.of(
                Decision.refused(rule, because, SubjectLaw.article(request.subject(), "UNCAC 46(19)", "practice")));
    }
}
