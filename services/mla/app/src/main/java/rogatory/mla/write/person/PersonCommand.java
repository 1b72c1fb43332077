package rogatory.mla.write.person;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface PersonCommand extends LegalAct
        permits ConsentToTransfer,
                AgreeTransfer,
                TransferPerson,
                ConsentToEarlierActs,
                ReturnDetainedPerson,
                BeginSafeConduct,
                ReleaseFromPresence,
                EndSafeConduct {}
