package rogatory.mla.write;

import java.util.List;
import rogatory.mla.events.MlaEvent;
import rogatory.mla.request.MlaRequest;
import rogatory.mla.write.assessment.Assessment;
import rogatory.mla.write.assessment.AssessmentCommand;
import rogatory.mla.write.assets.AssetRecovery;
import rogatory.mla.write.assets.AssetsCommand;
import rogatory.mla.write.clarification.Clarification;
import rogatory.mla.write.clarification.ClarificationCommand;
import rogatory.mla.write.consultation.Consultation;
import rogatory.mla.write.consultation.ConsultationCommand;
import rogatory.mla.write.contact.Contact;
import rogatory.mla.write.contact.ContactCommand;
import rogatory.mla.write.correction.Correction;
import rogatory.mla.write.costs.Costs;
import rogatory.mla.write.costs.CostsCommand;
import rogatory.mla.write.court.Court;
import rogatory.mla.write.court.CourtCommand;
import rogatory.mla.write.ending.Ending;
import rogatory.mla.write.ending.EndingCommand;
import rogatory.mla.write.execution.Execution;
import rogatory.mla.write.execution.ExecutionCommand;
import rogatory.mla.write.manner.MannerCommand;
import rogatory.mla.write.manner.Manners;
import rogatory.mla.write.person.PersonCommand;
import rogatory.mla.write.person.Persons;
import rogatory.mla.write.postponement.Postponement;
import rogatory.mla.write.postponement.PostponementCommand;
import rogatory.mla.write.receipt.Receipt;
import rogatory.mla.write.receipt.ReceiptCommand;
import rogatory.mla.write.receipt.ReceiveRequest;
import rogatory.mla.write.recovery.Recovery;
import rogatory.mla.write.recovery.RecoveryCommand;
import rogatory.mla.write.refusal.Refusal;
import rogatory.mla.write.refusal.RefusalCommand;
import rogatory.mla.write.use.Use;
import rogatory.mla.write.use.UseCommand;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Numbered;
import rogatory.vocabulary.record.RecordCommand;

/** Asks the table whether an act is legal now, then the act's own slice whether the law allows it. */
public final class MlaDecisions {

    private MlaDecisions() {}

    /** @param history all events of the stream in order; empty for the receipt */
    public static Decision<MlaEvent> decide(LegalAct act, List<MlaEvent> history) {
        if (act instanceof ReceiveRequest receipt) {
            return Receipt.open(receipt);
        }
        MlaRequest request = MlaRequest.fold(Numbered.all(history));
        return MlaMoves.TABLE.<MlaEvent>forbid(act, request.state()).orElseGet(() -> ask(act, request, history));
    }

    private static Decision<MlaEvent> ask(LegalAct act, MlaRequest request, List<MlaEvent> history) {
        return switch (act) {
            case ReceiptCommand c -> Receipt.decide(c, request);
            case AssessmentCommand c -> Assessment.decide(c, request);
            case ClarificationCommand c -> Clarification.decide(c, request);
            case ConsultationCommand c -> Consultation.decide(c);
            case ExecutionCommand c -> Execution.decide(c, request);
            case CourtCommand c -> Court.decide(c, request);
            case PostponementCommand c -> Postponement.decide(c, request);
            case RefusalCommand c -> Refusal.decide(c, request);
            case ContactCommand c -> Contact.decide(c);
            case EndingCommand c -> Ending.decide(c, request);
            case UseCommand c -> Use.decide(c, request);
            case CostsCommand c -> Costs.decide(c, request);
            case AssetsCommand c -> AssetRecovery.decide(c, request);
            case RecoveryCommand c -> Recovery.decide(c, request);
            case PersonCommand c -> Persons.decide(c, request);
            case MannerCommand c -> Manners.decide(c, request);
            case RecordCommand c -> Correction.decide(c, request, Numbered.all(history), MlaMoves.TABLE);
            default -> throw new IllegalArgumentException(act.getClass() + " belongs to no slice");
        };
    }
}
