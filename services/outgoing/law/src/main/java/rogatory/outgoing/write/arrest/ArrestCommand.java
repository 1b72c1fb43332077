package rogatory.outgoing.write.arrest;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface ArrestCommand extends LegalAct
        permits SeekProvisionalArrest, ReportArrest, ReportRelease, PreparePapers {}
