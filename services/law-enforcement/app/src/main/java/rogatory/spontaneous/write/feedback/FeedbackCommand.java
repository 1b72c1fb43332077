package rogatory.spontaneous.write.feedback;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface FeedbackCommand extends LegalAct permits GiveFeedback {}
