package rogatory.lawenforcement.write.ending;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface EndingCommand extends LegalAct
        permits ConvertToMla, WithdrawRequest, CloseRequest, ReopenRequest {}
