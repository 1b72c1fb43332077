package rogatory.mla.request;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rogatory.mla.events.MlaEvent;
import rogatory.vocabulary.Decision;

/**
 * Before refusing or postponing, the requested State consults the requesting one, UNCAC 46(26); where that would not be
 * appropriate, the reason is put on record instead.
 *
 * @param rule the id of the rule it serves
 * @param purposes the stated purposes that count; a consultation without a stated one always does
 */
public record PriorConsultation(String rule, List<String> purposes) {

    public static final PriorConsultation BEFORE_REFUSING =
            new PriorConsultation("consult-before-refusing", List.of("", "REFUSAL", "CONDITIONS"));
    public static final PriorConsultation BEFORE_POSTPONING =
            new PriorConsultation("consult-before-postponing", List.of("", "POSTPONEMENT", "CONDITIONS"));

    public Optional<Decision<MlaEvent>> check(MlaRequest request, @Nullable String waivedBecause) {
        boolean consulted = request.course().consultations().stream().anyMatch(purposes::contains);
        boolean waived = waivedBecause != null && !waivedBecause.isBlank();
        return consulted || waived
                ? Optional.empty()
                : Optional.of(Decision.refused(
                        rule,
                        "consult the requesting side first (open a consultation), or say in"
                                + " consultationWaivedBecause why that would not be appropriate",
                        "UNCAC 46(26)"));
    }
}
