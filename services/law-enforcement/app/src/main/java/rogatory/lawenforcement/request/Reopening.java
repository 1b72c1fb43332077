package rogatory.lawenforcement.request;

import java.util.Optional;
import rogatory.lawenforcement.events.LawEnforcementEvent;
import rogatory.vocabulary.Decision;

/** Taking an enquiry up again, and which items the reason is good for. */
public record Reopening(LawEnforcementRequest request, String reason) {

    /** A refusal where another file is the right one. */
    public Optional<Decision<LawEnforcementEvent>> barred() {
        if (request.outcome() == LawEnforcementOutcome.ERROR) {
            return refuse(
                    "errors-stay-closed", "the file was opened in error or is a duplicate; act on the right file");
        }
        return request.outcome() == LawEnforcementOutcome.CONVERTED
                ? refuse(
                        "converted-goes-on-elsewhere",
                        "the matter went on as a request for mutual legal assistance; act on that file")
                : Optional.empty();
    }

    public boolean takesUp(Item item) {
        return switch (reason) {
            case "DECLINE_RECONSIDERED" -> item.fate() == Fate.DECLINED;
            case "LATE_REPLY" -> item.fate().open();
            case "DEFECTIVE_REPLY" -> item.answered();
            default -> true;
        };
    }

    private static Optional<Decision<LawEnforcementEvent>> refuse(String rule, String because) {
        return Optional.of(Decision.refused(rule, because, "practice"));
    }
}
