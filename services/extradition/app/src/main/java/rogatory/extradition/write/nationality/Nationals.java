package rogatory.extradition.write.nationality;

import static rogatory.extradition.request.ExtraditionState.CLOSED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.events.SentenceEnforcementConsidered;
import rogatory.extradition.events.SubmittedForDomesticProsecution;
import rogatory.extradition.request.ExtraditionRequest;
import rogatory.extradition.request.ExtraditionState;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** What is owed when a national is not extradited: prosecution at home, UNCAC 44(11), or a look at the sentence, 44(13). */
public final class Nationals {

    public static final List<Move<ExtraditionState>> MOVES = List.of(
            new Move<>(
                    "domestic-prosecution",
                    SubmitForDomesticProsecution.class,
                    "SubmittedForDomesticProsecution",
                    Set.of(CLOSED),
                    "same, with the outcome DOMESTIC_PROSECUTION",
                    Holder.RA,
                    "UNCAC 44(11)"),
            new Move<>(
                    "sentence-enforcement",
                    ConsiderSentenceEnforcement.class,
                    "SentenceEnforcementConsidered",
                    Set.of(CLOSED),
                    "same, with the outcome SENTENCE_TAKEN_OVER if so",
                    Holder.RA,
                    "UNCAC 44(13)"));

    private Nationals() {}

    public static Decision<ExtraditionEvent> decide(NationalityCommand command, ExtraditionRequest request) {
        return switch (command) {
            case SubmitForDomesticProsecution c ->
                refusedForNationality(request, "UNCAC 44(11)")
                        .orElseGet(() -> Decision.accepted(
                                new SubmittedForDomesticProsecution(
                                        c.requestId(), c.occurredOn(), c.precision(), c.note()),
                                delay(c.occurredOn(), request.submitBy())));
            case ConsiderSentenceEnforcement c ->
                refusedForNationality(request, "UNCAC 44(13)")
                        .orElseGet(() -> Decision.accepted(new SentenceEnforcementConsidered(
                                c.requestId(), c.occurredOn(), c.precision(), c.takenOver(), c.note())));
        };
    }

    private static List<Decision.Warning> delay(LocalDate on, @Nullable LocalDate due) {
        return due != null && on.isAfter(due)
                ? List.of(new Decision.Warning(
                        "submit-for-prosecution",
                        "the case was to be submitted without undue delay, by " + due + "; it was on " + on,
                        "UNCAC 44(11)"))
                : List.of();
    }

    private static Optional<Decision<ExtraditionEvent>> refusedForNationality(
            ExtraditionRequest request, String article) {
        return request.refusedForNationality()
                ? Optional.empty()
                : Optional.of(Decision.refused(
                        "refused-for-nationality",
                        "this follows, once, a refusal because the person is a national; the file is closed as "
                                + request.outcome() + " on "
                                + request.grounds(),
                        article));
    }
}
