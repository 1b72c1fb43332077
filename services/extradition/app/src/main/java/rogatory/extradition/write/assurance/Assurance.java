package rogatory.extradition.write.assurance;

import static rogatory.extradition.request.ExtraditionState.CONSULTING;
import static rogatory.extradition.request.ExtraditionState.EXECUTIVE_DECISION;
import static rogatory.extradition.request.ExtraditionState.JUDICIAL_PHASE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rogatory.extradition.events.AssurancesGiven;
import rogatory.extradition.events.AssurancesSought;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.request.ExtraditionRequest;
import rogatory.extradition.request.ExtraditionState;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Assurances of the requesting side: no death penalty, detention, a new trial, specialty. */
public final class Assurance {

    public static final List<Move<ExtraditionState>> MOVES = List.of(
            new Move<>(
                    "assurance-requests",
                    SeekAssurances.class,
                    "AssurancesSought",
                    Set.of(CONSULTING, JUDICIAL_PHASE, EXECUTIVE_DECISION),
                    "same",
                    Holder.RA,
                    "UNCAC 44(14), 44(17)"),
            new Move<>(
                    "assurances",
                    GiveAssurances.class,
                    "AssurancesGiven",
                    Set.of(CONSULTING, JUDICIAL_PHASE, EXECUTIVE_DECISION),
                    "same",
                    Holder.RQ,
                    "UNCAC 44(14), 44(17)"));

    private Assurance() {}

    public static Decision<ExtraditionEvent> decide(AssuranceCommand command, ExtraditionRequest request) {
        return switch (command) {
            case SeekAssurances c ->
                named(c.assurances())
                        .orElseGet(() -> Decision.accepted(new AssurancesSought(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.assurances(),
                                c.answerDue(),
                                c.note())));
            case GiveAssurances c ->
                named(c.assurances())
                        .or(() -> sought(c, request))
                        .orElseGet(() -> Decision.accepted(new AssurancesGiven(
                                c.requestId(), c.occurredOn(), c.precision(), c.assurances(), c.note())));
        };
    }

    private static Optional<Decision<ExtraditionEvent>> named(List<String> assurances) {
        return assurances.isEmpty()
                ? Optional.of(Decision.refused("name-the-assurances", "say which assurances these are", "practice"))
                : Optional.empty();
    }

    private static Optional<Decision<ExtraditionEvent>> sought(GiveAssurances c, ExtraditionRequest request) {
        List<String> pending = request.course().assurances().pending();
        return pending.containsAll(c.assurances())
                ? Optional.empty()
                : Optional.of(Decision.refused(
                        "assurances-were-sought",
                        "asked for and not given yet are " + pending + "; record first that the others were asked for",
                        "practice"));
    }
}
