package rogatory.spontaneous.write.receipt;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface ReceiptCommand extends LegalAct permits RecordInformation, AcknowledgeRequest, ReturnRequest {}
