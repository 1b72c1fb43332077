package rogatory.mla.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is owed before assets move.
 *
 * @param frozenUntil the day on which the freeze ends by itself; null where none is stated
 * @param noticeOn the day on which the other side was told that a measure may be lifted, UNCAC 55(8)
 * @param reasonsBy the day by which it was asked for its reasons; null where none was stated
 * @param reasonsGiven it gave them
 * @param judgementSettled a final judgement was recognised or is waived, UNCAC 57(3)(a), 57(3)(b)
 * @param claims of third parties in good faith that are not decided, UNCAC 55(9)
 * @param missing contents of a request for confiscation, UNCAC 55(3)
 */
public record AssetDuties(
        @Nullable LocalDate frozenUntil,
        @Nullable LocalDate noticeOn,
        @Nullable LocalDate reasonsBy,
        boolean reasonsGiven,
        boolean judgementSettled,
        int claims,
        List<String> missing) {

    /** The Convention states no term; this one is a proposal of this project. */
    private static final int DAYS_FOR_REASONS = 30;

    static final AssetDuties NONE = new AssetDuties(null, null, null, false, false, 0, List.of());

    /** The last day for the reasons against lifting; null where none are awaited. */
    public @Nullable LocalDate lastDayForReasons() {
        if (noticeOn == null || reasonsGiven) {
            return null;
        }
        return reasonsBy == null ? noticeOn.plusDays(DAYS_FOR_REASONS) : reasonsBy;
    }

    AssetDuties frozen(@Nullable LocalDate until) {
        return new AssetDuties(until, null, null, false, judgementSettled, claims, missing);
    }

    AssetDuties extended(@Nullable LocalDate until) {
        return new AssetDuties(until, noticeOn, reasonsBy, reasonsGiven, judgementSettled, claims, missing);
    }

    AssetDuties noticed(LocalDate on) {
        return new AssetDuties(frozenUntil, on, null, false, judgementSettled, claims, missing);
    }

    AssetDuties answerBy(LocalDate day) {
        return new AssetDuties(frozenUntil, noticeOn, day, reasonsGiven, judgementSettled, claims, missing);
    }

    AssetDuties answered() {
        return new AssetDuties(frozenUntil, noticeOn, reasonsBy, true, judgementSettled, claims, missing);
    }

    AssetDuties settled() {
        return new AssetDuties(frozenUntil, noticeOn, reasonsBy, reasonsGiven, true, claims, missing);
    }

    AssetDuties claimed(int more) {
        return new AssetDuties(
                frozenUntil, noticeOn, reasonsBy, reasonsGiven, judgementSettled, Math.max(0, claims + more), missing);
    }

    AssetDuties assessed(List<String> lacking) {
        return new AssetDuties(frozenUntil, noticeOn, reasonsBy, reasonsGiven, judgementSettled, claims, lacking);
    }
}
