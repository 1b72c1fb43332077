package rogatory.extradition.write;

import java.util.List;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.request.ExtraditionRequest;
import rogatory.extradition.write.afterwards.AfterSurrender;
import rogatory.extradition.write.afterwards.AfterwardsCommand;
import rogatory.extradition.write.arrest.Arrest;
import rogatory.extradition.write.arrest.ArrestCommand;
import rogatory.extradition.write.assessment.Assessment;
import rogatory.extradition.write.assessment.AssessmentCommand;
import rogatory.extradition.write.assurance.Assurance;
import rogatory.extradition.write.assurance.AssuranceCommand;
import rogatory.extradition.write.clarification.Clarification;
import rogatory.extradition.write.clarification.ClarificationCommand;
import rogatory.extradition.write.competition.CompetingRequests;
import rogatory.extradition.write.competition.CompetitionCommand;
import rogatory.extradition.write.consent.Consent;
import rogatory.extradition.write.consent.ConsentCommand;
import rogatory.extradition.write.consultation.Consultation;
import rogatory.extradition.write.consultation.ConsultationCommand;
import rogatory.extradition.write.contact.Contact;
import rogatory.extradition.write.contact.ContactCommand;
import rogatory.extradition.write.correction.Correction;
import rogatory.extradition.write.court.Court;
import rogatory.extradition.write.court.CourtCommand;
import rogatory.extradition.write.ending.Ending;
import rogatory.extradition.write.ending.EndingCommand;
import rogatory.extradition.write.nationality.NationalityCommand;
import rogatory.extradition.write.nationality.Nationals;
import rogatory.extradition.write.provisional.ProvisionalArrest;
import rogatory.extradition.write.provisional.ProvisionalCommand;
import rogatory.extradition.write.receipt.Receipt;
import rogatory.extradition.write.receipt.ReceiptCommand;
import rogatory.extradition.write.receipt.ReceiveRequest;
import rogatory.extradition.write.refusal.Refusal;
import rogatory.extradition.write.refusal.RefusalCommand;
import rogatory.extradition.write.safeguard.SafeguardCommand;
import rogatory.extradition.write.safeguard.Safeguards;
import rogatory.extradition.write.surrender.Surrender;
import rogatory.extradition.write.surrender.SurrenderCommand;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Numbered;
import rogatory.vocabulary.record.RecordCommand;

/** Asks the table whether an act is legal now, then the act's own slice whether the law allows it. */
public final class ExtraditionDecisions {

    private ExtraditionDecisions() {}

    /** @param history all events of the stream in order; empty for the receipt */
    public static Decision<ExtraditionEvent> decide(LegalAct act, List<ExtraditionEvent> history) {
        if (act instanceof ReceiveRequest receipt) {
            return Receipt.open(receipt);
        }
        ExtraditionRequest request = ExtraditionRequest.fold(Numbered.all(history));
        return ExtraditionMoves.TABLE
                .<ExtraditionEvent>forbid(act, request.state())
                .orElseGet(() -> ask(act, request, history));
    }

    private static Decision<ExtraditionEvent> ask(
            LegalAct act, ExtraditionRequest request, List<ExtraditionEvent> history) {
        return switch (act) {
            case ReceiptCommand c -> Receipt.decide(c);
            case ProvisionalCommand c -> ProvisionalArrest.decide(c, request);
            case AssessmentCommand c -> Assessment.decide(c, request);
            case ClarificationCommand c -> Clarification.decide(c, request);
            case ArrestCommand c -> Arrest.decide(c);
            case ConsentCommand c -> Consent.decide(c);
            case CourtCommand c -> Court.decide(c);
            case ConsultationCommand c -> Consultation.decide(c);
            case AssuranceCommand c -> Assurance.decide(c, request);
            case RefusalCommand c -> Refusal.decide(c, request);
            case SurrenderCommand c -> Surrender.decide(c, request);
            case CompetitionCommand c -> CompetingRequests.decide(c, request);
            case NationalityCommand c -> Nationals.decide(c, request);
            case AfterwardsCommand c -> AfterSurrender.decide(c, request);
            case SafeguardCommand c -> Safeguards.decide(c);
            case ContactCommand c -> Contact.decide(c);
            case EndingCommand c -> Ending.decide(c, request);
            case RecordCommand c -> Correction.decide(c, request, Numbered.all(history), ExtraditionMoves.TABLE);
            default -> throw new IllegalArgumentException(act.getClass() + " belongs to no slice");
        };
    }
}
