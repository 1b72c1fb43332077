package rogatory.mla.request;

import java.util.List;
import java.util.function.UnaryOperator;
import rogatory.mla.events.ConfiscationContentsAssessed;
import rogatory.mla.events.DetainedPersonReturned;
import rogatory.mla.events.EarlierActsConsented;
import rogatory.mla.events.FinalJudgementWaived;
import rogatory.mla.events.LiftAnswerTermStated;
import rogatory.mla.events.LiftReasonsPresented;
import rogatory.mla.events.MannerEvent;
import rogatory.mla.events.PersonConsented;
import rogatory.mla.events.PersonEvent;
import rogatory.mla.events.PersonTransferred;
import rogatory.mla.events.PresenceNoLongerRequired;
import rogatory.mla.events.ProceedingsTransferConsidered;
import rogatory.mla.events.RecordsClassified;
import rogatory.mla.events.RecoveryEvent;
import rogatory.mla.events.SafeConductBegan;
import rogatory.mla.events.SafeConductEnded;
import rogatory.mla.events.SpecialProcedureAnswered;
import rogatory.mla.events.SpecialProcedureRequested;
import rogatory.mla.events.ThirdPartyClaimDecided;
import rogatory.mla.events.ThirdPartyClaimed;
import rogatory.mla.events.TransferAgreed;
import rogatory.mla.events.VideoHearingAgreed;
import rogatory.mla.request.Manner.Procedure;

/** Enters what is owed about items beside their course; these events name their items. */
final class DutyFolding {

    private DutyFolding() {}

    static void enter(Draft file, PersonEvent event) {
        switch (event) {
            case PersonConsented e -> transfer(file, e.items(), Transfer::consentedTo);
            case TransferAgreed e -> {
                transfer(file, e.items(), transfer -> transfer.agreedUntil(e.returnBy()));
                file.impose(e.conditions());
            }
            case PersonTransferred e -> transfer(file, e.items(), transfer -> transfer.begun(e.occurredOn()));
            case EarlierActsConsented e -> transfer(file, e.items(), Transfer::openedToEarlierActs);
            case DetainedPersonReturned e -> transfer(file, e.items(), transfer -> transfer.ended(e.occurredOn()));
            case SafeConductBegan e -> conduct(file, e.items(), conduct -> conduct.begun(e.occurredOn()));
            case PresenceNoLongerRequired e ->
                conduct(file, e.items(), conduct -> conduct.released(e.occurredOn(), e.agreedDays()));
            case SafeConductEnded e -> conduct(file, e.items(), conduct -> SafeConduct.NONE);
        }
    }

    static void enter(Draft file, MannerEvent event) {
        switch (event) {
            case SpecialProcedureRequested e -> manner(file, e.items(), manner -> manner.following(Procedure.ASKED));
            case SpecialProcedureAnswered e ->
                manner(
                        file,
                        e.items(),
                        manner -> manner.following(e.followed() ? Procedure.FOLLOWED : Procedure.NOT_FOLLOWED));
            case VideoHearingAgreed e -> manner(file, e.items(), Manner::byVideo);
            case RecordsClassified e -> manner(file, e.items(), manner -> manner.openToThePublic(e.publicRecords()));
            case ProceedingsTransferConsidered e -> manner(file, e.items(), Manner::takingOver);
        }
    }

    static void enter(Draft file, RecoveryEvent event) {
        switch (event) {
            case LiftAnswerTermStated e -> assets(file, e.items(), duties -> duties.answerBy(e.answerBy()));
            case LiftReasonsPresented e -> assets(file, e.items(), AssetDuties::answered);
            case ConfiscationContentsAssessed e -> assets(file, e.items(), duties -> duties.assessed(e.missing()));
            case FinalJudgementWaived e -> assets(file, e.items(), AssetDuties::settled);
            case ThirdPartyClaimed e -> assets(file, e.items(), duties -> duties.claimed(1));
            case ThirdPartyClaimDecided e -> assets(file, e.items(), duties -> duties.claimed(-1));
        }
    }

    private static void transfer(Draft file, List<Integer> items, UnaryOperator<Transfer> how) {
        file.change(items, item -> false, item -> item.owing(duties -> duties.transfer(how)));
    }

    private static void conduct(Draft file, List<Integer> items, UnaryOperator<SafeConduct> how) {
        file.change(items, item -> false, item -> item.owing(duties -> duties.safeConduct(how)));
    }

    private static void manner(Draft file, List<Integer> items, UnaryOperator<Manner> how) {
        file.change(items, item -> false, item -> item.owing(duties -> duties.manner(how)));
    }

    private static void assets(Draft file, List<Integer> items, UnaryOperator<AssetDuties> how) {
        file.change(items, item -> false, item -> item.owing(duties -> duties.assets(how)));
    }
}
