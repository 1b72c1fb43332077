package rogatory.mla.write.manner;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface MannerCommand extends LegalAct
        permits RequestSpecialProcedure,
                AnswerSpecialProcedure,
                AgreeVideoHearing,
                ClassifyRecords,
                ConsiderProceedingsTransfer {}
