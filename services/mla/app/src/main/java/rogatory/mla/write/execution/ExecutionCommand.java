package rogatory.mla.write.execution;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface ExecutionCommand extends LegalAct
        permits GrantAssistance, StartExecution, ExecuteItems, TransmitResults {}
