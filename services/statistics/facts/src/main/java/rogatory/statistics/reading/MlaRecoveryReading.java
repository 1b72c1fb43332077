package rogatory.statistics.reading;

import static rogatory.statistics.facts.Values.NONE;
import static rogatory.statistics.facts.What.*;
import static rogatory.statistics.reading.Said.noted;
import static rogatory.statistics.reading.Said.said;

import rogatory.mla.events.*;

/** What the events about assets say, UNCAC Art. 54 to 57. */
final class MlaRecoveryReading {

    private static final int WAIVED = 1;

    private MlaRecoveryReading() {}

    static Said read(AssetEvent event) {
        return switch (event) {
            case AssetsTraced e -> said(ASSETS_TRACED, NONE.items(e.items()).money(e.amount(), e.currency()));
            case AssetsFrozen e ->
                said(
                        ASSETS_FROZEN,
                        NONE.items(e.items()).money(e.amount(), e.currency()).day(e.until()));
            case FreezeExtended e -> said(FREEZE_EXTENDED, NONE.items(e.items()).day(e.until()));
            case FreezeLiftNoticeGiven _ -> noted();
            case FreezeLifted e ->
                said(FREEZE_LIFTED, NONE.items(e.items()).number(e.noticeWaivedBecause() == null ? 0 : WAIVED));
            case ConfiscationOrdered e ->
                said(CONFISCATION_ORDERED, NONE.items(e.items()).money(e.amount(), e.currency()));
            case OrderRecognised e -> said(ORDER_RECOGNISED, NONE.items(e.items()));
            case AssetsSold _, CostDeducted _ -> noted();
            case ReturnAgreed e -> said(RETURN_AGREED, NONE.items(e.items()).money(e.amount(), e.currency()));
            case AssetsReturned e ->
                said(
                        ASSETS_RETURNED,
                        NONE.items(e.items()).money(e.amount(), e.currency()).detail(e.basis()));
        };
    }

    static Said read(RecoveryEvent event) {
        return switch (event) {
            case LiftAnswerTermStated _,
                    LiftReasonsPresented _,
                    ConfiscationContentsAssessed _,
                    FinalJudgementWaived _,
                    ThirdPartyClaimed _,
                    ThirdPartyClaimDecided _ -> noted();
        };
    }
}
