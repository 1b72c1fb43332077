package rogatory.mla.write.use;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface UseCommand extends LegalAct
        permits SetUseRestriction,
                SeekUseConsent,
                GiveUseConsent,
                DenyUseConsent,
                NotifyExculpatoryDisclosure,
                RequestConfidentiality,
                NotifyCannotComply {}
