package rogatory.lawenforcement.write.contact;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface ContactCommand extends LegalAct
        permits ReceiveStatusInquiry, SendStatusReply, SuggestDeadline, ReviseDeadline {}
