package rogatory.outgoing.write.consultation;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface ConsultationCommand extends LegalAct
        permits ReportConsultation, ReportConsultationClosure, AcceptConditions, DeclineConditions {}
