package rogatory.extradition.write.refusal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.request.ExtraditionRequest;
import rogatory.extradition.request.PriorConsultation;
import rogatory.vocabulary.Decision;

/**
 * What the Convention asks of every refusal.
 *
 * @param reasons as they were sent to the requesting side
 * @param consultationWaivedBecause why nobody was consulted, where nobody was
 */
record RefusalGuards(
        ExtraditionRequest request,
        List<String> grounds,
        @Nullable String reasons,
        @Nullable String consultationWaivedBecause) {

    private static final List<String> FISCAL_ALONE = List.of("X-FISCAL-44_16");

    /** What an executive, which can consult and must explain, is held to. */
    Optional<Decision<ExtraditionEvent>> check() {
        return fiscal().or(this::explained).or(() -> consultation().check());
    }

    /** What even a court is held to. */
    Optional<Decision<ExtraditionEvent>> fiscal() {
        return grounds.stream().distinct().toList().equals(FISCAL_ALONE)
                ? refuse(
                        "not-solely-fiscal",
                        "extradition is not refused on the sole ground that the offence also involves fiscal matters;"
                                + " name another ground or grant it",
                        "UNCAC 44(16)")
                : Optional.empty();
    }

    private Optional<Decision<ExtraditionEvent>> explained() {
        return grounds.isEmpty() || reasons == null || reasons.isBlank()
                ? refuse(
                        "reasons-for-refusal",
                        "name at least one ground and the reasons that were sent: the other side must be able to answer them",
                        "UNCAC 44(8), 44(17)")
                : Optional.empty();
    }

    PriorConsultation consultation() {
        return new PriorConsultation(request, consultationWaivedBecause);
    }

    /** The reasons, once {@link #check()} has found them. */
    String sent() {
        return Objects.requireNonNull(reasons);
    }

    private static Optional<Decision<ExtraditionEvent>> refuse(String rule, String because, String article) {
        return Optional.of(Decision.refused(rule, because, article));
    }
}
