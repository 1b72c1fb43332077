package rogatory.mla.request;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Money;

/**
 * One thing that is asked for, and what has become of it.
 *
 * @param no counts from 1 in the order of the request
 * @param grounds of its refusal, while it is refused
 * @param frozen sums under a freeze
 * @param executed sums that executing a recovery item brought
 * @param handedBack sums returned by an act of return of its own
 */
public record Item(
        int no,
        String type,
        boolean coercive,
        ItemState state,
        boolean transmitted,
        List<String> grounds,
        @Nullable AssetStage assets,
        List<Money> frozen,
        List<Money> executed,
        List<Money> handedBack) {

    private static final String RECOVERY = "M-RECV-46_3k";
    private static final List<String> ASSET_TYPES = List.of(RECOVERY, "M-FRZP-46_3j", "M-SRCH-46_3c", "M-TRAC-46_3g");

    static Item asked(int no, String type, boolean coercive) {
        return new Item(no, type, coercive, ItemState.PENDING, false, List.of(), null, List.of(), List.of(), List.of());
    }

    /** It can carry assets: recovery, freezing of proceeds, seizure, tracing. */
    public boolean concernsAssets() {
        return ASSET_TYPES.stream().anyMatch(type::startsWith);
    }

    public boolean isRecovery() {
        return type.startsWith(RECOVERY);
    }

    /** What came back: by acts of return, or where there is none by the execution of a recovery item. */
    List<Money> returned() {
        if (!handedBack.isEmpty()) {
            return handedBack;
        }
        return isRecovery() ? executed : List.of();
    }

    /** A recovery that was granted or executed: only of such a one assets go back. */
    public boolean returnable() {
        return isRecovery() && (state.granted() || state.executed());
    }

    /** A freeze is in force, though a notice of lifting it may have been given. */
    public boolean frozenNow() {
        return assets == AssetStage.FROZEN || assets == AssetStage.LIFT_NOTIFIED;
    }

    /** It was executed or refused. */
    boolean decided() {
        return state.executed() || state == ItemState.REFUSED;
    }

    Item in(ItemState next) {
        return new Item(no, type, coercive, next, transmitted, grounds, assets, frozen, executed, handedBack);
    }

    Item refused(List<String> on) {
        return new Item(no, type, coercive, ItemState.REFUSED, transmitted, on, assets, frozen, executed, handedBack);
    }

    Item reopened(ItemState next) {
        return new Item(no, type, coercive, next, false, List.of(), assets, frozen, List.of(), handedBack);
    }

    Item sent() {
        return new Item(no, type, coercive, state, true, grounds, assets, frozen, executed, handedBack);
    }

    Item executedWith(ItemState next, @Nullable Money brought) {
        return new Item(
                no, type, coercive, next, transmitted, grounds, assets, frozen, with(executed, brought), handedBack);
    }

    Item assetsAt(AssetStage stage) {
        return new Item(no, type, coercive, state, transmitted, grounds, stage, frozen, executed, handedBack);
    }

    /** Tracing further does not undo what has been reached. */
    Item traced() {
        return assets == null ? assetsAt(AssetStage.TRACED) : this;
    }

    Item frozenWith(@Nullable Money sum) {
        return new Item(
                no,
                type,
                coercive,
                state,
                transmitted,
                grounds,
                AssetStage.FROZEN,
                with(frozen, sum),
                executed,
                handedBack);
    }

    Item freezeLifted() {
        return new Item(
                no,
                type,
                coercive,
                state,
                transmitted,
                grounds,
                AssetStage.FREEZE_LIFTED,
                List.of(),
                executed,
                handedBack);
    }

    Item handedBackWith(@Nullable Money sum) {
        return new Item(
                no,
                type,
                coercive,
                state,
                transmitted,
                grounds,
                AssetStage.RETURNED,
                frozen,
                executed,
                with(handedBack, sum));
    }

    private static List<Money> with(List<Money> sums, @Nullable Money more) {
        if (more == null) {
            return sums;
        }
        List<Money> all = new ArrayList<>(sums);
        all.add(more);
        return List.copyOf(all);
    }
}
