package rogatory.outgoing.write.contact;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface ContactCommand extends LegalAct
        permits SendChaser, ReceiveStatusReply, EscalateRequest, SuggestDeadline {}
