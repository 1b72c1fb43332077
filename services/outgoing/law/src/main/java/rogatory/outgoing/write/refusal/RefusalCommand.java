package rogatory.outgoing.write.refusal;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface RefusalCommand extends LegalAct permits ReportRefusal {}
