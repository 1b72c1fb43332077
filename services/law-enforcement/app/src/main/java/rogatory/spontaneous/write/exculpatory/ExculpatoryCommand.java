package rogatory.spontaneous.write.exculpatory;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface ExculpatoryCommand extends LegalAct
        permits NotifyExculpatoryUse, MakeExculpatoryUse, OpenConsultation, CloseConsultation {}
