package rogatory.mla.write.recovery;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface RecoveryCommand extends LegalAct
        permits StateLiftAnswerTerm,
                PresentLiftReasons,
                AssessConfiscationContents,
                WaiveFinalJudgement,
                LodgeThirdPartyClaim,
                DecideThirdPartyClaim {}
