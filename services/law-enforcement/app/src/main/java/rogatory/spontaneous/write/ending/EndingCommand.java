package rogatory.spontaneous.write.ending;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface EndingCommand extends LegalAct permits WithdrawRequest, CloseRequest, ReopenRequest {}
