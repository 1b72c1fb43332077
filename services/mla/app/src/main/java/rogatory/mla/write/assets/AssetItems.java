package rogatory.mla.write.assets;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    static Optional<Decision<MlaEvent>> heard(MlaRequest request, LiftFreeze c) {
        List<Integer> items = c.items();
        if (c.noticeWaivedBecause() != null) {
            return frozen(request, items);
        }
        return new ItemsOfThisRequest(request, items)
                .must(
                        item -> item.assets() == AssetStage.LIFT_NOTIFIED,
                        "hear-before-lifting",
                        "before a measure is lifted the requesting side is given the opportunity to present its"
                                + " reasons: record that notice first, or say in noticeWaivedBecause why it was not"
                                + " possible",
                        "UNCAC 55(8)")
                .or(() -> answered(request, c));
    }

    /** The other side answered, or its time to do so is over. */
    private static Optional<Decision<MlaEvent>> answered(MlaRequest request, LiftFreeze c) {
        return request.items().stream()
                .filter(item -> c.items().isEmpty()
                        ? item.assets() == AssetStage.LIFT_NOTIFIED
                        : c.items().contains(item.no()))
                .flatMap(item -> Stream.ofNullable(item.duties().assets().lastDayForReasons()))
                .filter(last -> !c.occurredOn().isAfter(last))
                .max(Comparator.naturalOrder())
                .map(last -> Decision.refused(
                        "reasons-before-lifting-a-freeze",
                        "the requesting side may present its reasons up to and including " + last
                                + "; record them, wait until then, or say in noticeWaivedBecause why it was not"
                                + " possible",
                        "UNCAC 55(8)"));
    }

    /** Who claims rights in good faith is heard before anything goes back. */
    static Optional<Decision<MlaEvent>> unclaimed(MlaRequest request, List<Integer> items) {
        return returnable(request, items)
                .or(() -> new ItemsOfThisRequest(request, request.numbers(items, Item::returnable))
                        .must(
                                item -> item.duties().assets().claims() == 0,
                                "third-parties-in-good-faith",
                                "a third party claims rights in these assets in good faith; record first what was decided",
                                "UNCAC 55(9), 57(2)"));
    }
}
