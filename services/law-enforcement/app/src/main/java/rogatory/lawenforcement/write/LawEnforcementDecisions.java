package rogatory.lawenforcement.write;

import java.util.List;
import rogatory.lawenforcement.events.LawEnforcementEvent;
import rogatory.lawenforcement.request.LawEnforcementRequest;
import rogatory.lawenforcement.write.clarification.Clarification;
import rogatory.lawenforcement.write.clarification.ClarificationCommand;
import rogatory.lawenforcement.write.contact.Contact;
import rogatory.lawenforcement.write.contact.ContactCommand;
import rogatory.lawenforcement.write.coordination.Coordination;
import rogatory.lawenforcement.write.coordination.CoordinationCommand;
import rogatory.lawenforcement.write.correction.Correction;
import rogatory.lawenforcement.write.ending.Ending;
import rogatory.lawenforcement.write.ending.EndingCommand;
import rogatory.lawenforcement.write.handling.Handling;
import rogatory.lawenforcement.write.handling.HandlingCommand;
import rogatory.lawenforcement.write.joint.JointCommand;
import rogatory.lawenforcement.write.joint.JointInvestigations;
import rogatory.lawenforcement.write.receipt.Receipt;
import rogatory.lawenforcement.write.receipt.ReceiptCommand;
import rogatory.lawenforcement.write.receipt.ReceiveEnquiry;
import rogatory.lawenforcement.write.reply.Reply;
import rogatory.lawenforcement.write.reply.ReplyCommand;
import rogatory.lawenforcement.write.technique.SpecialTechniques;
import rogatory.lawenforcement.write.technique.TechniqueCommand;
import rogatory.lawenforcement.write.work.Work;
import rogatory.lawenforcement.write.work.WorkCommand;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Numbered;
import rogatory.vocabulary.record.RecordCommand;

/** Asks the table whether an act is legal now, then the act's own slice whether the law allows it. */
public final class LawEnforcementDecisions {

    private LawEnforcementDecisions() {}

    /** @param history all events of the stream in order; empty for the receipt */
    public static Decision<LawEnforcementEvent> decide(LegalAct act, List<LawEnforcementEvent> history) {
        if (act instanceof ReceiveEnquiry receipt) {
            return Receipt.open(receipt);
        }
        LawEnforcementRequest request = LawEnforcementRequest.fold(Numbered.all(history));
        return LawEnforcementMoves.TABLE
                .<LawEnforcementEvent>forbid(act, request.state())
                .orElseGet(() -> ask(act, request, history));
    }

    private static Decision<LawEnforcementEvent> ask(
            LegalAct act, LawEnforcementRequest request, List<LawEnforcementEvent> history) {
        return switch (act) {
            case ReceiptCommand c -> Receipt.decide(c);
            case WorkCommand c -> Work.decide(c);
            case ClarificationCommand c -> Clarification.decide(c, request);
            case ReplyCommand c -> Reply.decide(c, request);
            case CoordinationCommand c -> Coordination.decide(c);
            case JointCommand c -> JointInvestigations.decide(c, request);
            case TechniqueCommand c -> SpecialTechniques.decide(c, request);
            case HandlingCommand c -> Handling.decide(c, request);
            case ContactCommand c -> Contact.decide(c);
            case EndingCommand c -> Ending.decide(c, request);
            case RecordCommand c -> Correction.decide(c, request, Numbered.all(history), LawEnforcementMoves.TABLE);
            default -> throw new IllegalArgumentException(act.getClass() + " belongs to no slice");
        };
    }
}
