package rogatory.outgoing.write.handling;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface HandlingCommand extends LegalAct
        permits ReceiveHandlingCode, SeekEvidentialUse, ReportEvidentialUseConsent, ReportEvidentialUseDenial {}
