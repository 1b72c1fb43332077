package rogatory.mla.write.costs;

import static rogatory.mla.request.MlaState.*;

import java.util.List;
import rogatory.mla.events.*;
import rogatory.mla.request.*;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Substantial or extraordinary costs, UNCAC 46(28). */
public final class Costs {

    public static final List<Move<MlaState>> MOVES = List.of(
            new Move<>("cost-notices", NotifyCost.class, "CostNotified", OPEN, "same", Holder.RA, "UNCAC 46(28)"),
            new Move<>("cost-agreements", AgreeCost.class, "CostAgreed", OPEN, "same", Holder.RQ, "UNCAC 46(28)"),
            new Move<>("cost-disputes", DisputeCost.class, "CostDisputed", OPEN, "same", Holder.RQ, "UNCAC 46(28)"));

    private Costs() {}

    public static Decision<MlaEvent> decide(CostsCommand command, MlaRequest request) {
        return switch (command) {
            case NotifyCost c ->
                Decision.accepted(new CostNotified(
                        c.requestId(),
                        c.occurredOn(),
                        c.precision(),
                        c.money() == null ? null : c.money().amount(),
                        c.money() == null ? null : c.money().currency(),
                        c.note()));
            case AgreeCost c ->
                request.course().costNotified()
                        ? Decision.accepted(new CostAgreed(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.money() == null ? null : c.money().amount(),
                                c.money() == null ? null : c.money().currency(),
                                c.note()))
                        : notNotified();
            case DisputeCost c ->
                request.course().costNotified()
                        ? Decision.accepted(new CostDisputed(c.requestId(), c.occurredOn(), c.precision(), c.note()))
                        : notNotified();
        };
    }

    private static Decision<MlaEvent> notNotified() {
        return Decision.refused(
                "cost-was-notified",
                "no costs were announced to the requesting side; record that first",
                "UNCAC 46(28)");
    }
}
