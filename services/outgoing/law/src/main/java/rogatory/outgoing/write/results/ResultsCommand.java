package rogatory.outgoing.write.results;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface ResultsCommand extends LegalAct
        permits ReceivePartialResults, ReceiveResults, ForwardResults, ConfirmUsefulness {}
