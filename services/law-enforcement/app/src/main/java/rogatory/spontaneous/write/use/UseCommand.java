package rogatory.spontaneous.write.use;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface UseCommand extends LegalAct permits UseInCase, MakeFollowUpRequest {}
