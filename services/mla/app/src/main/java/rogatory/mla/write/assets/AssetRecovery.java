package rogatory.mla.write.assets;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.mla.events.*;
import rogatory.mla.request.*;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Money;
import rogatory.vocabulary.Move;

/** The course of asset recovery: trace, freeze, confiscate, return, UNCAC 54 to 57. */
public final class AssetRecovery {

    public static final List<Move<MlaState>> MOVES = AssetMoves.ROWS;

    private AssetRecovery() {}

    public static Decision<MlaEvent> decide(AssetsCommand command, MlaRequest request) {
        return switch (command) {
            case TraceAssets c ->
                AssetItems.assets(request, c.items())
                        .orElseGet(() -> Decision.accepted(new AssetsTraced(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.items(),
                                amount(c.money()),
                                currency(c.money()),
                                c.note())));
            case FreezeAssets c ->
                AssetItems.assets(request, c.items())
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
                AssetItems.frozen(request, c.items())
                        .orElseGet(() -> Decision.accepted(new FreezeExtended(
                                c.requestId(), c.occurredOn(), c.precision(), c.items(), c.until(), c.note())));
            case GiveLiftNotice c ->
                AssetItems.frozen(request, c.items())
                        .orElseGet(() -> Decision.accepted(new FreezeLiftNoticeGiven(
                                c.requestId(), c.occurredOn(), c.precision(), c.items(), c.note())));
            case LiftFreeze c ->
                AssetItems.heard(request, c)
                        .orElseGet(() -> Decision.accepted(new FreezeLifted(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.items(),
                                c.noticeWaivedBecause(),
                                c.note())));
            case OrderConfiscation c ->
                AssetItems.assets(request, c.items())
                        .orElseGet(() -> Decision.accepted(new ConfiscationOrdered(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.items(),
                                amount(c.money()),
                                currency(c.money()),
                                c.note())));
            case RecogniseOrder c ->
                AssetItems.recovery(request, c.items())
                        .orElseGet(() -> Decision.accepted(
                                new OrderRecognised(c.requestId(), c.occurredOn(), c.precision(), c.items(), c.note()),
                                AssetWarnings.onRecognition(request, c.items())));
            case SellAssets c ->
                AssetItems.assets(request, c.items())
                        .orElseGet(() -> Decision.accepted(new AssetsSold(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.items(),
                                amount(c.money()),
                                currency(c.money()),
                                c.note())));
            case DeductCosts c ->
                AssetItems.assets(request, c.items())
                        .orElseGet(() -> Decision.accepted(new CostDeducted(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.items(),
                                amount(c.money()),
                                currency(c.money()),
                                c.note())));
            case AgreeReturn c ->
                AssetItems.recovery(request, c.items())
                        .orElseGet(() -> Decision.accepted(new ReturnAgreed(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.items(),
                                amount(c.money()),
                                currency(c.money()),
                                c.note())));
            case ReturnAssets c -> AssetItems.unclaimed(request, c.items()).orElseGet(() -> handBack(c, request));
        };
    }

    private static Decision<MlaEvent> handBack(ReturnAssets c, MlaRequest request) {
        if (c.money() == null || c.basis() == null) {
            return Decision.refused(
                    "return-basis",
                    "a return of assets states the sum and its basis, 57_3a, 57_3b or 57_3c",
                    "UNCAC 57(3)");
        }
        return Decision.accepted(
                new AssetsReturned(
                        c.requestId(),
                        c.occurredOn(),
                        c.precision(),
                        c.items(),
                        c.money().amount(),
                        c.money().currency(),
                        c.basis(),
                        c.note()),
                AssetWarnings.onReturn(request, c.items(), c.basis()));
    }

    private static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }

    private static @Nullable String currency(@Nullable Money money) {
        return money == null ? null : money.currency();
    }
}
