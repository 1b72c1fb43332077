package rogatory.extradition.write.safeguard;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface SafeguardCommand extends LegalAct permits RecordSafeguards {}
