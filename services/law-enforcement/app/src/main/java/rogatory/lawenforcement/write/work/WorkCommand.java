package rogatory.lawenforcement.write.work;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface WorkCommand extends LegalAct permits AssignAgency, DetermineLegalBasis, PlaceHold, LiftHold {}
