package rogatory.extradition.write.provisional;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface ProvisionalCommand extends LegalAct
        permits MakeProvisionalArrest, ReceivePapers, RecordPapersExpiry, DischargePerson {}
