package rogatory.mla.events;

/** What is owed to the requesting side and to others before assets move, UNCAC 55(3), 55(8), 55(9), 57(3). */
public sealed interface RecoveryEvent extends MlaEvent
        permits LiftAnswerTermStated,
                LiftReasonsPresented,
                ConfiscationContentsAssessed,
                FinalJudgementWaived,
                ThirdPartyClaimed,
                ThirdPartyClaimDecided {}
