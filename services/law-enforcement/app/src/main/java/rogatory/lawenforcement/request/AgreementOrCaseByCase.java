package rogatory.lawenforcement.request;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rogatory.lawenforcement.events.LawEnforcementEvent;
import rogatory.vocabulary.Decision;

/**
 * Joint investigations and special techniques rest on an agreement, or in its absence on the Convention and a decision
 * for the case, UNCAC 49, 50(2), 50(3).
 *
 * @param legalBasis the code relied on
 * @param caseByCase the code that says there is no agreement
 * @param agreement its name, where there is one
 */
public record AgreementOrCaseByCase(
        String legalBasis, String caseByCase, @Nullable String agreement, String article) {

    public static final String RULE = "agreement-or-case-by-case";

    public Optional<Decision<LawEnforcementEvent>> check() {
        boolean named = agreement != null && !agreement.isBlank();
        if (legalBasis.equals(caseByCase)) {
            return named
                    ? refuse(caseByCase + " is for want of an agreement; name the agreement's own code as the basis, or"
                            + " leave the agreement out")
                    : Optional.empty();
        }
        return named
                ? Optional.empty()
                : refuse("name the agreement that " + legalBasis + " stands for, or decide for this case on "
                        + caseByCase);
    }

    private Optional<Decision<LawEnforcementEvent>> refuse(String because) {
        return Optional.of(Decision.refused(RULE, because, article));
    }
}
