package rogatory.mla.write.assets;

import static rogatory.mla.request.MlaState.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rogatory.mla.events.*;
import rogatory.mla.request.*;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Money;
import rogatory.vocabulary.Move;

/** The course of asset recovery: trace, freeze, confiscate, return, UNCAC 54 to 57. */
public final class AssetRecovery {

    private static final Set<MlaState> AFTER_RECEIPT = Set.of(
            UNDER_REVIEW,
            CLARIFICATION_SOUGHT,
            CONSULTING,
            ACCEPTED,
            IN_EXECUTION,
            POSTPONED,
            PARTIALLY_EXECUTED,
            EXECUTED);

    public static final List<Move<MlaState>> MOVES = List.of(
            new Move<>("traces", TraceAssets.class, "AssetsTraced", AFTER_RECEIPT, "same", Holder.RX, "UNCAC 55(2)"),
            new Move<>("freezes", FreezeAssets.class, "AssetsFrozen", AFTER_RECEIPT, "same", Holder.RX, "UNCAC 54(2)"),
            new Move<>(
                    "freeze-extensions",
                    ExtendFreeze.class,
                    "FreezeExtended",
                    AFTER_RECEIPT,
                    "same",
                    Holder.RX,
                    "UNCAC 54(2)"),
            new Move<>(
                    "freeze-lift-notices",
                    GiveLiftNotice.class,
                    "FreezeLiftNoticeGiven",
                    AFTER_RECEIPT,
                    "same",
                    Holder.RA,
                    "UNCAC 55(8)"),
            new Move<>(
                    "freeze-lifts",
                    LiftFreeze.class,
                    "FreezeLifted",
                    AFTER_RECEIPT,
                    "same",
                    Holder.RX,
                    "UNCAC 55(7), 55(8)"),
            new Move<>(
                    "confiscation-orders",
                    OrderConfiscation.class,
                    "ConfiscationOrdered",
                    AFTER_RECEIPT,
                    "same",
                    Holder.RC,
                    "UNCAC 54(1)"),
            new Move<>(
                    "order-recognitions",
                    RecogniseOrder.class,
                    "OrderRecognised",
                    AFTER_RECEIPT,
                    "same",
                    Holder.RC,
                    "UNCAC 55(1)(b)"),
            new Move<>("sales", SellAssets.class, "AssetsSold", AFTER_RECEIPT, "same", Holder.RX, "UNCAC 57(4)"),
            new Move<>(
                    "cost-deductions",
                    DeductCosts.class,
                    "CostDeducted",
                    AFTER_RECEIPT,
                    "same",
                    Holder.RX,
                    "UNCAC 57(4)"),
            new Move<>(
                    "return-agreements",
                    AgreeReturn.class,
                    "ReturnAgreed",
                    AFTER_RECEIPT,
                    "same",
                    Holder.RA,
                    "UNCAC 57(5)"),
            new Move<>(
                    "asset-returns",
                    ReturnAssets.class,
                    "AssetsReturned",
                    AFTER_RECEIPT,
                    "same",
                    Holder.RX,
                    "UNCAC 57(3)"));

    private AssetRecovery() {}

    public static Decision<MlaEvent> decide(AssetsCommand command, MlaRequest request) {
        return switch (command) {
            case TraceAssets c ->
                assets(request, c.items())
                        .orElseGet(() -> Decision.accepted(new AssetsTraced(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.items(),
                                amount(c.money()),
                                currency(c.money()),
                                c.note())));
            case FreezeAssets c ->
                assets(request, c.items())
                        .orElseGet(() -> Decision.accepted(new AssetsFrozen(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.items(),
                                amount(c.money()),
                                currency(c.money()),
                                c.until(),
                                c.note())));
            case ExtendFreeze c ->
                frozen(request, c.items())
                        .orElseGet(() -> Decision.accepted(new FreezeExtended(
                                c.requestId(), c.occurredOn(), c.precision(), c.items(), c.until(), c.note())));
            case GiveLiftNotice c ->
                frozen(request, c.items())
                        .orElseGet(() -> Decision.accepted(new FreezeLiftNoticeGiven(
                                c.requestId(), c.occurredOn(), c.precision(), c.items(), c.note())));
            case LiftFreeze c ->
                new ItemsOfThisRequest(request, c.items())
                        .must(
                                item -> item.assets() == AssetStage.LIFT_NOTIFIED,
                                "hear-before-lifting",
                                "before a measure is lifted the requesting side is given the opportunity to present its reasons: record that notice first",
                                "UNCAC 55(8)")
                        .orElseGet(() -> Decision.accepted(
                                new FreezeLifted(c.requestId(), c.occurredOn(), c.precision(), c.items(), c.note())));
            case OrderConfiscation c ->
                assets(request, c.items())
                        .orElseGet(() -> Decision.accepted(new ConfiscationOrdered(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.items(),
                                amount(c.money()),
                                currency(c.money()),
                                c.note())));
            case RecogniseOrder c ->
                recovery(request, c.items())
                        .orElseGet(() -> Decision.accepted(new OrderRecognised(
                                c.requestId(), c.occurredOn(), c.precision(), c.items(), c.note())));
            case SellAssets c ->
                assets(request, c.items())
                        .orElseGet(() -> Decision.accepted(new AssetsSold(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.items(),
                                amount(c.money()),
                                currency(c.money()),
                                c.note())));
            case DeductCosts c ->
                assets(request, c.items())
                        .orElseGet(() -> Decision.accepted(new CostDeducted(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.items(),
                                amount(c.money()),
                                currency(c.money()),
                                c.note())));
            case AgreeReturn c ->
                recovery(request, c.items())
                        .orElseGet(() -> Decision.accepted(new ReturnAgreed(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.items(),
                                amount(c.money()),
                                currency(c.money()),
                                c.note())));
            case ReturnAssets c -> recovery(request, c.items()).orElseGet(() -> handBack(c));
        };
    }

    private static Decision<MlaEvent> handBack(ReturnAssets c) {
        if (c.money() == null || c.basis() == null) {
            return Decision.refused(
                    "return-basis",
                    "a return of assets states the sum and its basis, 57_3a, 57_3b or 57_3c",
                    "UNCAC 57(3)");
        }
        return Decision.accepted(new AssetsReturned(
                c.requestId(),
                c.occurredOn(),
                c.precision(),
                c.items(),
                c.money().amount(),
                c.money().currency(),
                c.basis(),
                c.note()));
    }

    private static Optional<Decision<MlaEvent>> assets(MlaRequest request, List<Integer> items) {
        return new ItemsOfThisRequest(request, items)
                .must(
                        Item::concernsAssets,
                        "assets-belong-to-asset-items",
                        "only items of tracing, seizure, freezing or recovery carry assets",
                        "UNCAC 46(3)(j), 46(3)(k)");
    }

    private static Optional<Decision<MlaEvent>> recovery(MlaRequest request, List<Integer> items) {
        return new ItemsOfThisRequest(request, items)
                .must(
                        Item::isRecovery,
                        "return-on-recovery-items",
                        "only items of recovery lead to recognition and return",
                        "UNCAC 46(3)(k), 57");
    }

    private static Optional<Decision<MlaEvent>> frozen(MlaRequest request, List<Integer> items) {
        return new ItemsOfThisRequest(request, items)
                .must(
                        item -> item.assets() == AssetStage.FROZEN || item.assets() == AssetStage.LIFT_NOTIFIED,
                        "assets-are-frozen",
                        "nothing is frozen under these items; record the freeze first",
                        "UNCAC 54(2)");
    }

    private static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }

    private static @Nullable String currency(@Nullable Money money) {
        return money == null ? null : money.currency();
    }
}
