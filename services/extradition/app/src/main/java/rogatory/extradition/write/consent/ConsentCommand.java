package rogatory.extradition.write.consent;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface ConsentCommand extends LegalAct permits GiveConsent, RevokeConsent {}
