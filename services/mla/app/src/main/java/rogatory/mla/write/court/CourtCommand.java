package rogatory.mla.write.court;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface CourtCommand extends LegalAct
        permits SeekCourtOrder, RecordCourtOrder, LodgeAppeal, DecideAppeal {}
