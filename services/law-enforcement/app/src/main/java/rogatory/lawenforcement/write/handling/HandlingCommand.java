package rogatory.lawenforcement.write.handling;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface HandlingCommand extends LegalAct
        permits SetHandlingCode,
                ChangeHandlingCode,
                SeekEvidentialUseConsent,
                GiveEvidentialUseConsent,
                DenyEvidentialUseConsent {}
