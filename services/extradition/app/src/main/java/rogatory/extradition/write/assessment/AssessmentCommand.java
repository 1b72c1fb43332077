package rogatory.extradition.write.assessment;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface AssessmentCommand extends LegalAct permits DetermineLegalBasis, AssessDualCriminality {}
