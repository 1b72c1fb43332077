package rogatory.outgoing.write.surrender;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface SurrenderCommand extends LegalAct
        permits ReportPersonConsent,
                TakeCustody,
                ReturnPersonToServe,
                SeekSpecialtyWaiver,
                ReportSpecialtyWaiver,
                ReportProsecutionAbroad {}
