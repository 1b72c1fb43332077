package rogatory.extradition.write.contact;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface ContactCommand extends LegalAct permits ReceiveStatusInquiry, SendStatusReply {}
