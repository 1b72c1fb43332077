package rogatory.mla.write.postponement;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface PostponementCommand extends LegalAct permits PostponeExecution, ResumeExecution {}
