package rogatory.extradition.write.consultation;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface ConsultationCommand extends LegalAct permits OpenConsultation, CloseConsultation {}
