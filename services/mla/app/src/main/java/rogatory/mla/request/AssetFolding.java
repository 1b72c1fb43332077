package rogatory.mla.request;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import rogatory.mla.events.AssetEvent;
import rogatory.mla.events.AssetsFrozen;
import rogatory.mla.events.AssetsReturned;
import rogatory.mla.events.AssetsSold;
import rogatory.mla.events.AssetsTraced;
import rogatory.mla.events.ConfiscationOrdered;
import rogatory.mla.events.CostDeducted;
import rogatory.mla.events.FreezeExtended;
import rogatory.mla.events.FreezeLiftNoticeGiven;
import rogatory.mla.events.FreezeLifted;
import rogatory.mla.events.OrderRecognised;
import rogatory.mla.events.ReturnAgreed;
import rogatory.vocabulary.Money;

/** Enters what happens to assets; a sum that several items share is kept on one of them, so that it counts once. */
final class AssetFolding {

    private AssetFolding() {}

    static void enter(Draft file, AssetEvent event) {
        switch (event) {
            case AssetsTraced e -> file.change(e.items(), Item::concernsAssets, Item::traced);
            case AssetsFrozen e -> freeze(file, e);
            case FreezeExtended e -> owe(file, e.items(), Item::frozenNow, duties -> duties.extended(e.until()));
            case FreezeLiftNoticeGiven e -> {
                owe(file, e.items(), at(AssetStage.FROZEN), duties -> duties.noticed(e.occurredOn()));
                reach(file, e.items(), at(AssetStage.FROZEN), AssetStage.LIFT_NOTIFIED);
            }
            case FreezeLifted e ->
                file.change(
                        e.items(),
                        e.noticeWaivedBecause() == null ? at(AssetStage.LIFT_NOTIFIED) : Item::frozenNow,
                        Item::freezeLifted);
            case ConfiscationOrdered e -> reach(file, e.items(), Item::concernsAssets, AssetStage.CONFISCATION_ORDERED);
            case OrderRecognised e -> {
                owe(file, e.items(), Item::isRecovery, AssetDuties::settled);
                reach(file, e.items(), Item::isRecovery, AssetStage.ORDER_RECOGNISED);
            }
            case AssetsSold e -> reach(file, e.items(), Item::concernsAssets, AssetStage.SOLD);
            case CostDeducted e -> reach(file, e.items(), Item::concernsAssets, AssetStage.COST_DEDUCTED);
            case ReturnAgreed e -> reach(file, e.items(), Item::isRecovery, AssetStage.RETURN_AGREED);
            case AssetsReturned e -> handBack(file, e);
        }
    }

    private static void reach(Draft file, List<Integer> items, Predicate<Item> otherwise, AssetStage stage) {
        file.change(items, otherwise, item -> item.assetsAt(stage));
    }

    private static void owe(
            Draft file, List<Integer> items, Predicate<Item> otherwise, UnaryOperator<AssetDuties> how) {
        file.change(items, otherwise, item -> item.owing(duties -> duties.assets(how)));
    }

    private static Predicate<Item> at(AssetStage stage) {
        return item -> item.assets() == stage;
    }

    private static void freeze(Draft file, AssetsFrozen e) {
        List<Integer> concerned = file.numbers(e.items(), Item::concernsAssets);
        Money sum = money(e.amount(), e.currency());
        owe(file, concerned, item -> false, duties -> duties.frozen(e.until()));
        file.change(concerned, item -> false, item -> item.frozenWith(concerned.getFirst() == item.no() ? sum : null));
    }

    /** Each item remembers that it has an act of return of its own: what its execution brought then counts no more. */
    private static void handBack(Draft file, AssetsReturned e) {
        List<Integer> concerned = file.numbers(e.items(), Item::returnable);
        Money sum = money(e.amount(), e.currency());
        file.change(
                concerned,
                item -> false,
                item -> item.handedBackWith(
                        sum == null || concerned.getFirst() == item.no()
                                ? sum
                                : new Money(BigDecimal.ZERO, sum.currency())));
    }

    static @Nullable Money money(@Nullable BigDecimal amount, @Nullable String currency) {
        return amount == null || currency == null ? null : new Money(amount, currency);
    }
}
