package rogatory.outgoing.write.assurance;

import static rogatory.outgoing.request.OutgoingState.ACKNOWLEDGED;
import static rogatory.outgoing.request.OutgoingState.CLARIFICATION_SOUGHT;
import static rogatory.outgoing.request.OutgoingState.CONSULTING;
import static rogatory.outgoing.request.OutgoingState.GRANTED;
import static rogatory.outgoing.request.OutgoingState.POSTPONED;
import static rogatory.outgoing.request.OutgoingState.PROVISIONALLY_ARRESTED;
import static rogatory.outgoing.request.OutgoingState.SENT;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rogatory.outgoing.events.AssurancesGiven;
import rogatory.outgoing.events.AssurancesSoughtOfUs;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.request.OutgoingRequest;
import rogatory.outgoing.request.OutgoingState;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Assurances that the other side asks of us, UNCAC 44(14). */
public final class Assurance {

    private static final Set<OutgoingState> ASKED = EnumSet.of(
            PROVISIONALLY_ARRESTED, SENT, ACKNOWLEDGED, CLARIFICATION_SOUGHT, CONSULTING, GRANTED, POSTPONED);

    public static final List<Move<OutgoingState>> MOVES = List.of(
            new Move<>(
                    "assurance-requests",
                    ReportAssurancesSought.class,
                    "AssurancesSoughtOfUs",
                    ASKED,
                    "same",
                    Holder.RA,
                    "UNCAC 44(14), 44(17)"),
            new Move<>(
                    "assurances",
                    GiveAssurances.class,
                    "AssurancesGiven",
                    ASKED,
                    "same",
                    Holder.RQ,
                    "UNCAC 44(14), 44(17)"));

    private Assurance() {}

    public static Decision<OutgoingEvent> decide(AssuranceCommand command, OutgoingRequest request) {
        return switch (command) {
            case ReportAssurancesSought c ->
                named(c.assurances())
                        .orElseGet(() -> Decision.accepted(new AssurancesSoughtOfUs(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.assurances(),
                                c.answerDue(),
                                c.evidence(),
                                c.note())));
            case GiveAssurances c ->
                named(c.assurances())
                        .or(() -> sought(c, request))
                        .orElseGet(() -> Decision.accepted(new AssurancesGiven(
                                c.requestId(), c.occurredOn(), c.precision(), c.assurances(), c.note())));
        };
    }

    private static Optional<Decision<OutgoingEvent>> named(List<String> assurances) {
        return assurances.isEmpty()
                ? Optional.of(Decision.refused("name-the-assurances", "say which assurances these are", "practice"))
                : Optional.empty();
    }

    private static Optional<Decision<OutgoingEvent>> sought(GiveAssurances c, OutgoingRequest request) {
        List<String> pending = request.course().assurances().pending();
        return pending.containsAll(c.assurances())
                ? Optional.empty()
                : Optional.of(Decision.refused(
                        "assurances-were-sought",
                        "asked for and not given yet are " + pending + "; record first that the others were asked for",
                        "practice"));
    }
}
