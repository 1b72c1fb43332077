package rogatory.mla.request;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.mla.events.AssetsReturned;
import rogatory.vocabulary.Money;

/** Enters a return of assets: the sum is counted once, on the first item it concerns. */
final class AssetFolding {

    private AssetFolding() {}

    static void handBack(Draft file, AssetsReturned e) {
        List<Integer> concerned = file.items.stream()
                .filter(item ->
                        e.items().isEmpty() ? item.isRecovery() : e.items().contains(item.no()))
                .map(Item::no)
                .toList();
        Money sum = Folding.money(e.amount(), e.currency());
        file.change(concerned, item -> false, item -> item.handedBackWith(carries(concerned, item) ? sum : null));
    }

    /** A sum that several items share is kept on the first of them, so that it is not counted again. */
    static boolean carries(List<Integer> concerned, Item item) {
        return !concerned.isEmpty() && concerned.getFirst() == item.no();
    }

    static @Nullable Money brought(List<Integer> concerned, Item item, @Nullable Money sum) {
        return carries(concerned, item) ? sum : null;
    }
}
