package rogatory.spontaneous.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A restriction under which the information was given, UNCAC 46(5).
 *
 * @param code by the code list {@code use-restriction}
 * @param until its last day; null where it has none
 */
public record Restriction(String code, @Nullable LocalDate until, Consent consent) {

    public static final String TEMPORARY = "TEMPORARY_CONFIDENTIALITY";
    public static final String OTHER = "OTHER";

    Restriction with(Consent answer) {
        return new Restriction(code, until, answer);
    }

    boolean inForce(LocalDate on) {
        return until == null || !on.isAfter(until);
    }

    /** It stands in the way of a use on that day, and the giver has not agreed. */
    boolean forbids(Use use) {
        return inForce(use.on()) && consent != Consent.GIVEN && concerns(use);
    }

    /** Evidence is read in open court, so what is confidential is no evidence; a mere lead discloses nothing. */
    private boolean concerns(Use use) {
        return switch (code) {
            case "CONFIDENTIAL", TEMPORARY, "NO_EVIDENCE" -> use.asEvidence();
            case "PURPOSE_ONLY" -> use.forAnotherPurpose();
            case "ORIGINATOR_CONTROL" -> true;
            default -> false;
        };
    }
}
