package rogatory.mla.write.recovery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import rogatory.mla.events.MlaEvent;
import rogatory.mla.request.AssetStage;
import rogatory.mla.request.Item;
import rogatory.mla.request.ItemsOfThisRequest;
import rogatory.mla.request.MlaRequest;
import rogatory.vocabulary.Decision;

/** Which items an act of this slice may concern. */
record RecoveryGuards(MlaRequest request, List<Integer> items) {

    static boolean noticed(Item item) {
        return item.assets() == AssetStage.LIFT_NOTIFIED;
    }

    static boolean claimed(Item item) {
        return item.duties().assets().claims() > 0;
    }

    Optional<Decision<MlaEvent>> lifting() {
        return must(
                RecoveryGuards::noticed,
                "lift-notice-was-given",
                "the requesting side was not told that the measure may be lifted; record that notice first",
                "UNCAC 55(8)");
    }

    Optional<Decision<MlaEvent>> term(LocalDate answerBy) {
        return lifting()
                .or(() -> must(
                        item -> !beforeNotice(item, answerBy),
                        "lift-term-after-notice",
                        "the term for the reasons ends on the day of the notice or later, but not on " + answerBy,
                        "UNCAC 55(8)"));
    }

    Optional<Decision<MlaEvent>> contents() {
        return must(
                Item::concernsAssets,
                "contents-of-confiscation-requests",
                "only a request to trace, freeze, seize or confiscate must have these contents",
                "UNCAC 55(3)");
    }

    Optional<Decision<MlaEvent>> recovery() {
        return must(
                Item::isRecovery,
                "return-on-recovery-items",
                "only items of recovery lead to recognition and return",
                "UNCAC 57(3)");
    }

    Optional<Decision<MlaEvent>> claimable() {
        return must(
                Item::concernsAssets,
                "assets-belong-to-asset-items",
                "only items of tracing, seizure, freezing or recovery carry assets",
                "UNCAC 55(9)");
    }

    Optional<Decision<MlaEvent>> claim() {
        return must(
                RecoveryGuards::claimed,
                "third-party-claim-was-lodged",
                "no claim of a third party waits for a decision; record first that it was made",
                "UNCAC 55(9)");
    }

    private static boolean beforeNotice(Item item, LocalDate day) {
        LocalDate notice = item.duties().assets().noticeOn();
        return notice != null && day.isBefore(notice);
    }

    private Optional<Decision<MlaEvent>> must(Predicate<Item> fit, String rule, String sentence, String article) {
        return new ItemsOfThisRequest(request, items).must(fit, rule, sentence, article);
    }
}
