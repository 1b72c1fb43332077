package rogatory.outgoing.write.progress;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface ProgressCommand extends LegalAct
        permits ReportAcknowledgement, ReportReturn, ReportGrant, ReportPostponement, ReportResumption {}
