package rogatory.extradition.write.correction;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface CorrectionCommand extends LegalAct permits VoidEvent, CorrectRecord, MergeDuplicate {}
