package rogatory.outgoing.write.progress;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.request.OutgoingRequest;
import rogatory.vocabulary.Decision;

/** Assistance is postponed for the other side's own proceedings only, UNCAC 46(25), and after consulting, UNCAC 46(26). */
record PostponementWarnings(
        OutgoingRequest request, @Nullable String reason) {

    List<Decision.Warning> all() {
        List<Decision.Warning> warnings = new ArrayList<>();
        if (request.subject() != Subject.MLA) {
            return warnings;
        }
        if (reason == null) {
            warnings.add(new Decision.Warning(
                    "postpone-only-for-own-proceedings",
                    "no reason was reported; the other side may postpone only what interferes with its own proceedings",
                    "UNCAC 46(25)"));
        }
        if (request.course().consultations().held() == 0) {
            warnings.add(new Decision.Warning(
                    "consultation-owed-before-postponing",
                    "the other side has not consulted us whether it could help on conditions; remind it of that",
                    "UNCAC 46(26)"));
        }
        return warnings;
    }
}
