package rogatory.mla.write.assessment;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface AssessmentCommand extends LegalAct permits AssessCompleteness, DetermineLegalBasis {}
