package rogatory.mla.write.refusal;

import static rogatory.mla.request.MlaState.*;

import java.util.List;
import java.util.Set;
import rogatory.mla.events.*;
import rogatory.mla.request.*;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Refusing assistance, in whole or by item: the grounds, the reasons, and the consultation before it. */
public final class Refusal {

    public static final List<Move<MlaState>> MOVES = List.of(
            new Move<>(
                    "item-refusals",
                    RefuseItems.class,
                    "ItemRefused",
                    Set.of(UNDER_REVIEW, CONSULTING, ACCEPTED, IN_EXECUTION, PARTIALLY_EXECUTED),
                    "same, EXECUTED when the rest was executed, or CLOSED when all were refused",
                    Holder.RA,
                    "UNCAC 46(21), 46(23)"),
            new Move<>(
                    "refusal",
                    RefuseRequest.class,
                    "RequestRefused",
                    Set.of(UNDER_REVIEW, CONSULTING, ACCEPTED, IN_EXECUTION, PARTIALLY_EXECUTED),
                    "CLOSED",
                    Holder.RA,
                    "UNCAC 46(21), 46(23)"));

    private Refusal() {}

    public static Decision<MlaEvent> decide(RefusalCommand command, MlaRequest request) {
        return switch (command) {
            case RefuseItems c -> refuse(c, request);
            case RefuseRequest c -> refuse(c, request);
        };
    }

    private static Decision<MlaEvent> refuse(RefuseItems c, MlaRequest request) {
        if (c.items().isEmpty()) {
            return Decision.refused(
                    "refuse-named-items",
                    "name the items that are refused, or refuse the request as a whole",
                    "UNCAC 46(21)");
        }
        var guards = new RefusalGuards(request, c.grounds(), c.reasons(), c.decidedBy(), c.consultationWaivedBecause());
        return new ItemsOfThisRequest(request, c.items())
                .must(
                        item -> item.state().open(),
                        "refuse-what-is-open",
                        "only an open item can be refused",
                        "UNCAC 46(21)")
                .or(guards::check)
                .or(() -> guards.publicRecords(request.openItems(c.items())))
                .orElseGet(() -> new Decision.Accepted<>(
                        List.of(new ItemRefused(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.items(),
                                c.grounds(),
                                guards.sent(),
                                guards.decider(),
                                c.consultationWaivedBecause())),
                        guards.warnings(request.openItems(c.items()))));
    }

    private static Decision<MlaEvent> refuse(RefuseRequest c, MlaRequest request) {
        if (request.anyExecuted()) {
            return Decision.refused(
                    "refuse-the-rest-by-item",
                    "items of this request were executed: refuse the remaining items, not the request",
                    "UNCAC 46(21)");
        }
        var guards = new RefusalGuards(request, c.grounds(), c.reasons(), c.decidedBy(), c.consultationWaivedBecause());
        return guards.check()
                .or(() -> guards.publicRecords(request.openItems(List.of())))
                .orElseGet(() -> new Decision.Accepted<>(
                        List.of(new RequestRefused(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.grounds(),
                                guards.sent(),
                                guards.decider(),
                                c.consultationWaivedBecause())),
                        guards.warnings(request.openItems(List.of()))));
    }
}
