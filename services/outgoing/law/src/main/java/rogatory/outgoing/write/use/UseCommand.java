package rogatory.outgoing.write.use;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface UseCommand extends LegalAct
        permits ReportUseRestriction, SeekUseConsent, ReportUseConsent, ReportUseConsentDenial, RecordOtherUse {}
