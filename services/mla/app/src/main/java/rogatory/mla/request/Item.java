package rogatory.mla.request;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Money;

/**
 * One thing that is asked for, and what has become of it.
 *
 * @param no counts from 1 in the order of the request
 * @param grounds of its refusal, while it is refused
 * @param duties what is owed about it beside its course
 */
public record Item(
        int no,
        String type,
        boolean coercive,
        ItemState state,
        boolean transmitted,
        List<String> grounds,
        @Nullable AssetStage assets,
        Sums sums,
        ItemDuties duties) {

    private static final String RECOVERY = "M-RECV-46_3k";
    private static final List<String> ASSET_TYPES = List.of(RECOVERY, "M-FRZP-46_3j", "M-SRCH-46_3c", "M-TRAC-46_3g");
    private static final List<String> TESTIMONY = List.of("M-EVID-46_3a", "M-APPR-46_3h", "M-OTHR-46_3i.VIDEO_HEARING");
    private static final List<String> RECORDS = List.of("M-RECS-46_3f", "M-INFO-46_3e");

    static Item asked(int no, String type, boolean coercive) {
        return new Item(no, type, coercive, ItemState.PENDING, false, List.of(), null, Sums.NONE, ItemDuties.NONE);
    }

    /** It can carry assets: recovery, freezing of proceeds, seizure, tracing. */
    public boolean concernsAssets() {
        return ASSET_TYPES.stream().anyMatch(type::startsWith);
    }

    public boolean isRecovery() {
        return type.startsWith(RECOVERY);
    }

    /** It asks for a detained person, UNCAC 46(10). */
    public boolean isTransfer() {
        return type.equals("M-OTHR-46_3i.TRANSFER_DETAINED");
    }

    /** Somebody gives evidence, here or in the other State. */
    public boolean isTestimony() {
        return TESTIMONY.contains(type);
    }

    /** It asks for documents, records or information. */
    public boolean isRecords() {
        return RECORDS.stream().anyMatch(type::startsWith);
    }

    /** It asks to take over criminal proceedings, UNCAC 47. */
    public boolean isProceedings() {
        return type.equals("M-PROC-47");
    }

    /** What came back: by acts of return, or where there is none by the execution of a recovery item. */
    List<Money> returned() {
        if (!sums.handedBack().isEmpty()) {
            return sums.handedBack();
        }
        return isRecovery() ? sums.executed() : List.of();
    }

    /** A recovery that was granted or executed: only of such a one assets go back. */
    public boolean returnable() {
        return isRecovery() && (state.granted() || state.executed());
    }

    /** A freeze is in force, though a notice of lifting it may have been given. */
    public boolean frozenNow() {
        return assets == AssetStage.FROZEN || assets == AssetStage.LIFT_NOTIFIED;
    }

    /** Sums under a freeze. */
    public List<Money> frozen() {
        return sums.frozen();
    }

    /** It was executed or refused. */
    boolean decided() {
        return state.executed() || state == ItemState.REFUSED;
    }

    Item owing(UnaryOperator<ItemDuties> how) {
        return new Item(no, type, coercive, state, transmitted, grounds, assets, sums, how.apply(duties));
    }

    Item in(ItemState next) {
        return new Item(no, type, coercive, next, transmitted, grounds, assets, sums, duties);
    }

    Item refused(List<String> on) {
        return new Item(no, type, coercive, ItemState.REFUSED, transmitted, on, assets, sums, duties);
    }

    Item reopened(ItemState next) {
        return new Item(no, type, coercive, next, false, List.of(), assets, sums.takenUp(), duties);
    }

    Item sent() {
        return new Item(no, type, coercive, state, true, grounds, assets, sums, duties);
    }

    Item executedWith(ItemState next, @Nullable Money brought) {
        return new Item(no, type, coercive, next, transmitted, grounds, assets, sums.brought(brought), duties);
    }

    Item assetsAt(AssetStage stage) {
        return holding(stage, sums);
    }

    /** Tracing further does not undo what has been reached. */
    Item traced() {
        return assets == null ? assetsAt(AssetStage.TRACED) : this;
    }

    Item frozenWith(@Nullable Money sum) {
        return holding(AssetStage.FROZEN, sums.freezing(sum));
    }

    Item freezeLifted() {
        return holding(AssetStage.FREEZE_LIFTED, sums.released());
    }

    Item handedBackWith(@Nullable Money sum) {
        return holding(AssetStage.RETURNED, sums.handingBack(sum));
    }

    private Item holding(AssetStage stage, Sums now) {
        return new Item(no, type, coercive, state, transmitted, grounds, stage, now, duties);
    }
}
