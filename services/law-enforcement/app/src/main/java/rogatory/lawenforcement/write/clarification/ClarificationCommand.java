package rogatory.lawenforcement.write.clarification;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface ClarificationCommand extends LegalAct
        permits SeekClarification, ReceiveClarification, SendReminder, LetClarificationLapse, AbandonClarification {}
