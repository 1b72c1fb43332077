package rogatory.mla.write.receipt;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface ReceiptCommand extends LegalAct
        permits ReceiveRequest, ConfirmInWriting, AcknowledgeRequest, ReturnRequest, ForwardRequest {}
