package rogatory.outgoing.write;

import java.util.List;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.request.OutgoingRequest;
import rogatory.outgoing.write.arrest.Arrest;
import rogatory.outgoing.write.arrest.ArrestCommand;
import rogatory.outgoing.write.assurance.Assurance;
import rogatory.outgoing.write.assurance.AssuranceCommand;
import rogatory.outgoing.write.clarification.Clarification;
import rogatory.outgoing.write.clarification.ClarificationCommand;
import rogatory.outgoing.write.consultation.Consultation;
import rogatory.outgoing.write.consultation.ConsultationCommand;
import rogatory.outgoing.write.contact.ContactCommand;
import rogatory.outgoing.write.contact.Contacts;
import rogatory.outgoing.write.conversion.Conversion;
import rogatory.outgoing.write.conversion.ConversionCommand;
import rogatory.outgoing.write.correction.Correction;
import rogatory.outgoing.write.costs.Costs;
import rogatory.outgoing.write.costs.CostsCommand;
import rogatory.outgoing.write.drafting.Drafting;
import rogatory.outgoing.write.drafting.DraftingCommand;
import rogatory.outgoing.write.ending.Ending;
import rogatory.outgoing.write.ending.EndingCommand;
import rogatory.outgoing.write.handling.HandlingCommand;
import rogatory.outgoing.write.handling.HandlingOfInformation;
import rogatory.outgoing.write.persons.Persons;
import rogatory.outgoing.write.persons.PersonsCommand;
import rogatory.outgoing.write.progress.Progress;
import rogatory.outgoing.write.progress.ProgressCommand;
import rogatory.outgoing.write.receipt.Receipt;
import rogatory.outgoing.write.receipt.ReceiveDomesticRequest;
import rogatory.outgoing.write.refusal.Refusal;
import rogatory.outgoing.write.refusal.RefusalCommand;
import rogatory.outgoing.write.results.Results;
import rogatory.outgoing.write.results.ResultsCommand;
import rogatory.outgoing.write.search.PersonSearch;
import rogatory.outgoing.write.search.SearchCommand;
import rogatory.outgoing.write.surrender.Surrender;
import rogatory.outgoing.write.surrender.SurrenderCommand;
import rogatory.outgoing.write.use.Use;
import rogatory.outgoing.write.use.UseCommand;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Numbered;
import rogatory.vocabulary.record.RecordCommand;

/**
 * Asks the table whether an act is legal now, then the act's own slice whether the law allows it.
 *
 * @param subject what is asked for with the requests that are decided on here
 */
public record OutgoingDecisions(Subject subject) {

    public static OutgoingDecisions of(Subject subject) {
        return new OutgoingDecisions(subject);
    }

    /** @param history all events of the stream in order; empty for what the domestic authority asks */
    public Decision<OutgoingEvent> decide(LegalAct act, List<OutgoingEvent> history) {
        if (act instanceof ReceiveDomesticRequest receipt) {
            return Receipt.open(receipt, subject);
        }
        OutgoingRequest request = OutgoingRequest.fold(Numbered.all(history));
        return OutgoingMoves.of(subject)
                .<OutgoingEvent>forbid(act, request.state())
                .orElseGet(() -> ask(act, request, history));
    }

    private Decision<OutgoingEvent> ask(LegalAct act, OutgoingRequest request, List<OutgoingEvent> history) {
        return switch (act) {
            case DraftingCommand c -> Drafting.decide(c, request);
            case ProgressCommand c -> Progress.decide(c, request);
            case RefusalCommand c -> Refusal.decide(c, request);
            case ClarificationCommand c -> Clarification.decide(c);
            case ConsultationCommand c -> Consultation.decide(c, request);
            case ResultsCommand c -> Results.decide(c, request);
            case ContactCommand c -> Contacts.decide(c);
            case CostsCommand c -> Costs.decide(c, request);
            case UseCommand c -> Use.decide(c, request);
            case PersonsCommand c -> Persons.decide(c, request);
            case HandlingCommand c -> HandlingOfInformation.decide(c, request);
            case ConversionCommand c -> Conversion.decide(c);
            case SearchCommand c -> PersonSearch.decide(c, request);
            case ArrestCommand c -> Arrest.decide(c, request);
            case AssuranceCommand c -> Assurance.decide(c, request);
            case SurrenderCommand c -> Surrender.decide(c, request);
            case EndingCommand c -> Ending.decide(c, request);
            case RecordCommand c -> Correction.decide(c, request, Numbered.all(history), OutgoingMoves.of(subject));
            default -> throw new IllegalArgumentException(act.getClass() + " belongs to no slice");
        };
    }
}
