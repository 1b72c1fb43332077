package rogatory.extradition.write.surrender;

import static rogatory.extradition.request.ExtraditionState.CONSENT_GIVEN;
import static rogatory.extradition.request.ExtraditionState.EXECUTIVE_DECISION;
import static rogatory.extradition.request.ExtraditionState.SURRENDERED;
import static rogatory.extradition.request.ExtraditionState.SURRENDER_ORDERED;
import static rogatory.extradition.request.ExtraditionState.SURRENDER_POSTPONED;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.events.PersonSurrendered;
import rogatory.extradition.events.SurrenderOrdered;
import rogatory.extradition.events.SurrenderPostponed;
import rogatory.extradition.events.TemporarySurrender;
import rogatory.extradition.request.ExtraditionOutcome;
import rogatory.extradition.request.ExtraditionRequest;
import rogatory.extradition.request.ExtraditionState;
import rogatory.extradition.request.PriorityOfThisRequest;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Ordering surrender, putting it off, and handing the person over. */
public final class Surrender {

    public static final List<Move<ExtraditionState>> MOVES = List.of(
            new Move<>(
                    "surrender-order",
                    OrderSurrender.class,
                    "SurrenderOrdered",
                    Set.of(CONSENT_GIVEN, EXECUTIVE_DECISION),
                    "SURRENDER_ORDERED",
                    Holder.RM,
                    "UNCAC 44(12)"),
            new Move<>(
                    "surrender-postponement",
                    PostponeSurrender.class,
                    "SurrenderPostponed",
                    Set.of(SURRENDER_ORDERED),
                    "SURRENDER_POSTPONED",
                    Holder.RM,
                    "practice"),
            new Move<>(
                    "temporary-surrender",
                    SurrenderTemporarily.class,
                    "TemporarySurrender",
                    Set.of(SURRENDER_ORDERED, SURRENDER_POSTPONED),
                    "SURRENDERED",
                    Holder.RM,
                    "practice"),
            new Move<>(
                    "surrender",
                    SurrenderPerson.class,
                    "PersonSurrendered",
                    Set.of(SURRENDER_ORDERED, SURRENDER_POSTPONED, SURRENDERED),
                    "SURRENDERED; after a temporary surrender the final one",
                    Holder.RX,
                    "UNCAC 44(1)"));

    private static final Set<Holder> DECIDING = EnumSet.of(Holder.RA, Holder.RC, Holder.RM);

    private Surrender() {}

    public static Decision<ExtraditionEvent> decide(SurrenderCommand command, ExtraditionRequest request) {
        return switch (command) {
            case OrderSurrender c ->
                new PriorityOfThisRequest(request)
                        .check()
                        .or(() -> extraditable(request))
                        .orElseGet(() -> order(c, request));
            case PostponeSurrender c ->
                Decision.accepted(new SurrenderPostponed(
                        c.requestId(), c.occurredOn(), c.precision(), c.reason(), c.reviewOn(), c.note()));
            case SurrenderTemporarily c ->
                Decision.accepted(
                        new TemporarySurrender(c.requestId(), c.occurredOn(), c.precision(), c.returnDue(), c.note()));
            case SurrenderPerson c ->
                surrenderedForGood(request)
                        ? Decision.refused(
                                "surrendered-once",
                                "the person was surrendered already, and not for a time",
                                "UNCAC 44(1)")
                        : Decision.accepted(
                                new PersonSurrendered(c.requestId(), c.occurredOn(), c.precision(), c.note()));
        };
    }

    private static Optional<Decision<ExtraditionEvent>> extraditable(ExtraditionRequest request) {
        return request.anyExtraditable()
                ? Optional.empty()
                : Optional.of(Decision.refused(
                        "extraditable-offence",
                        "no offence is left that is punishable in both States; assess dual criminality anew, or record"
                                + " that the own law dispenses with it (WAIVED)",
                        "UNCAC 44(1), 44(2)"));
    }

    private static Decision<ExtraditionEvent> order(OrderSurrender c, ExtraditionRequest request) {
        Holder ordinary = request.state() == CONSENT_GIVEN ? Holder.RC : Holder.RM;
        Holder decider = c.decidedBy() == null ? ordinary : c.decidedBy();
        if (!DECIDING.contains(decider)) {
            return Decision.refused(
                    "decided-by-the-requested-state",
                    "surrender is ordered by the central authority, a court or the executive of the requested State:"
                            + " RA, RC or RM, not " + decider,
                    "UNCAC 44(1)");
        }
        return Decision.accepted(
                new SurrenderOrdered(
                        c.requestId(),
                        c.occurredOn(),
                        c.precision(),
                        c.conditions(),
                        decider,
                        c.surrenderBy(),
                        c.note()),
                new OrderWarnings(request).all());
    }

    private static boolean surrenderedForGood(ExtraditionRequest request) {
        return request.state() == SURRENDERED && request.outcome() != ExtraditionOutcome.SURRENDERED_TEMPORARY;
    }
}
