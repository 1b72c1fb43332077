package rogatory.extradition.request;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.vocabulary.Decision;

/**
 * Before refusing extradition, the requested State where appropriate consults the requesting one, UNCAC 44(17); where
 * that was not appropriate, the reason is put on record instead.
 */
public record PriorConsultation(
        ExtraditionRequest request, @Nullable String waivedBecause) {

    public static final String RULE = "consult-before-refusing";
    public static final String ARTICLE = "UNCAC 44(17)";

    private static final List<String> COUNTING = List.of("", "REFUSAL", "CONDITIONS");

    public boolean held() {
        return request.course().consultations().purposes().stream().anyMatch(COUNTING::contains)
                || (waivedBecause != null && !waivedBecause.isBlank());
    }

    public Optional<Decision<ExtraditionEvent>> check() {
        return held()
                ? Optional.empty()
                : Optional.of(Decision.refused(
                        RULE,
                        "give the requesting side the opportunity to present its views first (open a consultation),"
                                + " or say in consultationWaivedBecause why that would not be appropriate",
                        ARTICLE));
    }
}
