package rogatory.outgoing.write.assurance;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface AssuranceCommand extends LegalAct permits ReportAssurancesSought, GiveAssurances {}
