package rogatory.lawenforcement.write.reply;

import static rogatory.lawenforcement.request.LawEnforcementState.*;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import rogatory.lawenforcement.events.*;
import rogatory.lawenforcement.request.*;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Answering items, declining them, and saying that they take a request for mutual legal assistance. */
public final class Reply {

    public static final List<Move<LawEnforcementState>> MOVES = List.of(
            new Move<>(
                    "interim-replies",
                    SendInterimReply.class,
                    "InterimReply",
                    AT_WORK,
                    "IN_PROGRESS; same once something was answered",
                    Holder.RX,
                    "practice"),
            new Move<>(
                    "replies",
                    SendReply.class,
                    "ReplySent",
                    AT_WORK,
                    "ANSWERED; ANSWERED_PARTIAL while something is open, MLA_REQUIRED where the rest needs it",
                    Holder.RX,
                    "UNCAC 48(1)(b)"),
            new Move<>(
                    "mla-required",
                    NotifyMlaRequired.class,
                    "MlaRequiredNotified",
                    AT_WORK,
                    "MLA_REQUIRED; IN_PROGRESS or ANSWERED_PARTIAL while something is open",
                    Holder.RX,
                    "UNCAC 46(3)"),
            new Move<>(
                    "declines",
                    DeclineItems.class,
                    "Declined",
                    AT_WORK,
                    "CLOSED; ANSWERED, MLA_REQUIRED, IN_PROGRESS or ANSWERED_PARTIAL by the other items",
                    Holder.RX,
                    "practice"));
    private static final String NEEDS_MLA = "L-NEEDSMLA";

    private Reply() {}

    public static Decision<LawEnforcementEvent> decide(ReplyCommand command, LawEnforcementRequest request) {
        return switch (command) {
            case SendInterimReply c ->
                Decision.accepted(new InterimReply(c.requestId(), c.occurredOn(), c.precision(), c.note()));
            case SendReply c -> reply(c, request);
            case NotifyMlaRequired c -> {
                var items = new ItemsOfThisRequest(request, c.items());
                yield stillOpen(items)
                        .orElseGet(() -> Decision.accepted(new MlaRequiredNotified(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                items.chosen(Item::pending),
                                c.reason(),
                                c.note())));
            }
            case DeclineItems c -> decline(c, new ItemsOfThisRequest(request, c.items()));
        };
    }

    private static Decision<LawEnforcementEvent> reply(SendReply c, LawEnforcementRequest request) {
        var items = new ItemsOfThisRequest(request, c.items());
        Predicate<Item> answerable = item -> item.pending() && !request.needsMla(item);
        return stillOpen(items)
                .or(() -> new CoercionNeedsMla(request, items).check())
                .orElseGet(() -> Decision.accepted(new ReplySent(
                        c.requestId(),
                        c.occurredOn(),
                        c.precision(),
                        items.chosen(answerable),
                        c.extent(),
                        c.channel(),
                        c.note())));
    }

    private static Decision<LawEnforcementEvent> decline(DeclineItems c, ItemsOfThisRequest items) {
        if (c.grounds().isEmpty()) {
            return Decision.refused(
                    "ground-for-declining",
                    "name at least one ground; that nothing was found is an answer, not a ground",
                    "practice");
        }
        return stillOpen(items)
                .orElseGet(() -> Decision.accepted(
                        new Declined(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                items.chosen(Item::pending),
                                c.grounds(),
                                c.reasons(),
                                c.note()),
                        warnings(c)));
    }

    private static List<Decision.Warning> warnings(DeclineItems c) {
        return c.grounds().contains(NEEDS_MLA)
                ? List.of(new Decision.Warning(
                        "point-to-mla",
                        "what takes a request for mutual legal assistance need not be declined: tell the requesting side"
                                + " so, and it is no refusal",
                        "UNCAC 46(3)"))
                : List.of();
    }

    private static Optional<Decision<LawEnforcementEvent>> stillOpen(ItemsOfThisRequest items) {
        return items.must(
                Item::pending, "answer-what-is-open", "only an item that is pending can be answered or declined");
    }
}
