package rogatory.extradition.write.court;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface CourtCommand extends LegalAct permits HoldHearing, CommitPerson, LodgeAppeal, DecideAppeal {}
