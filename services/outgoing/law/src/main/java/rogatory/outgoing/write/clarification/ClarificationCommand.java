package rogatory.outgoing.write.clarification;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface ClarificationCommand extends LegalAct permits ReportClarificationSought, SendClarification {}
