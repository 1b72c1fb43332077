package rogatory.lawenforcement.write.reply;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface ReplyCommand extends LegalAct
        permits SendInterimReply, SendReply, NotifyMlaRequired, DeclineItems {}
