package rogatory.mla.write.assets;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rogatory.mla.events.MlaEvent;
import rogatory.mla.request.AssetStage;
import rogatory.mla.request.Item;
import rogatory.mla.request.ItemsOfThisRequest;
import rogatory.mla.request.MlaRequest;
import rogatory.vocabulary.Decision;

/** Which items an act on assets may concern. */
final class AssetItems {

    private AssetItems() {}

    static Optional<Decision<MlaEvent>> assets(MlaRequest request, List<Integer> items) {
        return new ItemsOfThisRequest(request, items)
                .must(
                        Item::concernsAssets,
                        "assets-belong-to-asset-items",
                        "only items of tracing, seizure, freezing or recovery carry assets",
                        "UNCAC 46(3)(j), 46(3)(k)");
    }

    static Optional<Decision<MlaEvent>> recovery(MlaRequest request, List<Integer> items) {
        return new ItemsOfThisRequest(request, items)
                .must(
                        Item::isRecovery,
                        "return-on-recovery-items",
                        "only items of recovery lead to recognition and return",
                        "UNCAC 46(3)(k), 57");
    }

    static Optional<Decision<MlaEvent>> returnable(MlaRequest request, List<Integer> items) {
        return recovery(request, items).or(() -> new ItemsOfThisRequest(request, items)
                .must(
                        Item::returnable,
                        "return-what-was-granted",
                        "assets are returned on an item that was granted or executed",
                        "UNCAC 57(3)"));
    }

    static Optional<Decision<MlaEvent>> frozen(MlaRequest request, List<Integer> items) {
        return new ItemsOfThisRequest(request, items)
                .must(
                        Item::frozenNow,
                        "assets-are-frozen",
                        "nothing is frozen under these items; record the freeze first",
                        "UNCAC 54(2)");
    }

    /** The Convention asks for it "wherever possible": where it is not, the reason is put on record instead. */
    static Optional<Decision<MlaEvent>> heard(MlaRequest request, List<Integer> items, @Nullable String waivedBecause) {
        if (waivedBecause != null) {
            return frozen(request, items);
        }
        return new ItemsOfThisRequest(request, items)
                .must(
                        item -> item.assets() == AssetStage.LIFT_NOTIFIED,
                        "hear-before-lifting",
                        "before a measure is lifted the requesting side is given the opportunity to present its"
                                + " reasons: record that notice first, or say in noticeWaivedBecause why it was not"
                                + " possible",
                        "UNCAC 55(8)");
    }
}
