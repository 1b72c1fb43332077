package rogatory.outgoing.write.costs;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rogatory.outgoing.events.CostAgreed;
import rogatory.outgoing.events.CostDisputed;
import rogatory.outgoing.events.ForeignCostNotified;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.request.OutgoingRequest;
import rogatory.outgoing.request.OutgoingState;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Substantial or extraordinary costs that the other side announces, UNCAC 46(28). */
public final class Costs {

    private static final Set<OutgoingState> SENT = EnumSet.complementOf(EnumSet.copyOf(OutgoingState.NOT_YET_SENT));

    public static final List<Move<OutgoingState>> MOVES = List.of(
            row("cost-notices", ReportCost.class, "ForeignCostNotified", Holder.RA),
            row("cost-agreements", AgreeCost.class, "CostAgreed", Holder.RQ),
            row("cost-disputes", DisputeCost.class, "CostDisputed", Holder.RQ));

    private Costs() {}

    private static Move<OutgoingState> row(String act, Class<? extends CostsCommand> command, String event, Holder by) {
        return new Move<>(act, command, event, SENT, "same", by, "UNCAC 46(28)");
    }

    public static Decision<OutgoingEvent> decide(CostsCommand command, OutgoingRequest request) {
        return switch (command) {
            case ReportCost c ->
                Decision.accepted(new ForeignCostNotified(
                        c.requestId(),
                        c.occurredOn(),
                        c.precision(),
                        c.money() == null ? null : c.money().amount(),
                        c.money() == null ? null : c.money().currency(),
                        c.evidence(),
                        c.note()));
            case AgreeCost c ->
                notified(request)
                        .orElseGet(() -> Decision.accepted(new CostAgreed(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.money() == null ? null : c.money().amount(),
                                c.money() == null ? null : c.money().currency(),
                                c.note())));
            case DisputeCost c ->
                notified(request)
                        .orElseGet(() -> Decision.accepted(
                                new CostDisputed(c.requestId(), c.occurredOn(), c.precision(), c.note())));
        };
    }

    private static Optional<Decision<OutgoingEvent>> notified(OutgoingRequest request) {
        return request.course().costNotified()
                ? Optional.empty()
                : Optional.of(Decision.refused(
                        "cost-was-notified",
                        "the other side has announced no costs; record that first",
                        "UNCAC 46(28)"));
    }
}
