package rogatory.outgoing.request;

import org.jspecify.annotations.Nullable;
import rogatory.outgoing.events.Asserted;
import rogatory.outgoing.events.AssurancesGiven;
import rogatory.outgoing.events.ChaserSent;
import rogatory.outgoing.events.ClarificationSent;
import rogatory.outgoing.events.ConditionsAccepted;
import rogatory.outgoing.events.ConditionsDeclined;
import rogatory.outgoing.events.ConfirmationOfUsefulness;
import rogatory.outgoing.events.ConvertedToMla;
import rogatory.outgoing.events.CostAgreed;
import rogatory.outgoing.events.CostDisputed;
import rogatory.outgoing.events.CustodyTaken;
import rogatory.outgoing.events.DeadlineSuggested;
import rogatory.outgoing.events.DetainedPersonReceived;
import rogatory.outgoing.events.DetainedPersonReturned;
import rogatory.outgoing.events.DomesticRequestReceived;
import rogatory.outgoing.events.DraftShared;
import rogatory.outgoing.events.DuplicateMerged;
import rogatory.outgoing.events.Escalated;
import rogatory.outgoing.events.EventVoided;
import rogatory.outgoing.events.EvidentialUseConsentSought;
import rogatory.outgoing.events.LegallyVetted;
import rogatory.outgoing.events.NoLongerRequired;
import rogatory.outgoing.events.NoticeCirculated;
import rogatory.outgoing.events.ObservationNoted;
import rogatory.outgoing.events.ObservationWithdrawn;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.PapersPrepared;
import rogatory.outgoing.events.PresenceNoLongerRequired;
import rogatory.outgoing.events.ProvisionalArrestSought;
import rogatory.outgoing.events.RecordCorrected;
import rogatory.outgoing.events.RequestClosed;
import rogatory.outgoing.events.RequestLinked;
import rogatory.outgoing.events.RequestReopened;
import rogatory.outgoing.events.RequestTransmitted;
import rogatory.outgoing.events.RequestWithdrawn;
import rogatory.outgoing.events.ResultsForwarded;
import rogatory.outgoing.events.ReturnedToServeSentence;
import rogatory.outgoing.events.SafeConductGiven;
import rogatory.outgoing.events.SpecialtyWaiverSought;
import rogatory.outgoing.events.Translated;
import rogatory.outgoing.events.UseConsentSought;
import rogatory.outgoing.events.UsedOtherwise;
import rogatory.outgoing.events.WarrantIssued;
import rogatory.outgoing.events.WrittenConfirmationSent;
import rogatory.vocabulary.Observations;
import rogatory.vocabulary.record.Particulars;

/** Enters one event on the file; the switches are exhaustive, so a new event must find its meaning here. */
final class Folding {

    private Folding() {}

    static OutgoingRequest enter(@Nullable OutgoingRequest before, OutgoingEvent event) {
        if (before == null) {
            return event instanceof DomesticRequestReceived opening ? open(opening) : missing(event);
        }
        Draft file = new Draft(before);
        enter(file, event);
        if (event.occurredOn().isAfter(file.latestOn)) {
            file.latestOn = event.occurredOn();
        }
        return file.request();
    }

    private static OutgoingRequest missing(OutgoingEvent event) {
        throw new IllegalArgumentException(
                "a history begins with what the domestic authority asked, not with " + event);
    }

    private static OutgoingRequest open(DomesticRequestReceived e) {
        return new OutgoingRequest(
                e.requestId(),
                e.subject(),
                Particulars.of(e),
                e.sought(),
                Item.asked(e.items()),
                OutgoingState.DRAFTING,
                null,
                Course.BEGUN,
                Observations.NONE,
                e.occurredOn(),
                null);
    }

    private static void enter(Draft file, OutgoingEvent event) {
        CourseDraft course = file.course;
        switch (event) {
            case Asserted e -> ForeignActs.enter(file, e);
            case DomesticRequestReceived e -> {}
            case DraftShared e -> course.preparation = course.preparation.shared();
            case LegallyVetted e -> course.preparation = course.preparation.vetted(e.missing());
            case Translated e -> course.preparation = course.preparation.translated(e.language());
            case PapersPrepared e -> course.preparation = course.preparation.papersPrepared();
            case RequestTransmitted e -> Sendings.transmit(file, e);
            case WrittenConfirmationSent e -> course.transmission = course.transmission.confirmed();
            case ClarificationSent e -> Sendings.answer(file, e);
            case ConditionsAccepted e -> course.conditions = course.conditions.accepted(e.conditions());
            case ConditionsDeclined e -> course.conditions = course.conditions.declined(e.conditions());
            case ResultsForwarded e -> course.forwarded = true;
            case ConfirmationOfUsefulness e -> {}
            case ChaserSent e -> course.contact = course.contact.chased();
            case Escalated e -> course.contact = course.contact.escalated(e.to());
            case DeadlineSuggested e -> file.particulars = file.particulars.wantedBy(e.deadline());
            case CostAgreed e -> {}
            case CostDisputed e -> {}
            case UseConsentSought e -> course.use = course.use.sought(e.purpose());
            case UsedOtherwise e -> {}
            case SafeConductGiven e -> course.visitors = course.visitors.safe();
            case PresenceNoLongerRequired e -> course.visitors = course.visitors.told(e.occurredOn(), e.agreedEnd());
            case DetainedPersonReceived e -> course.visitors = course.visitors.lent(e.returnBy());
            case DetainedPersonReturned e -> course.visitors = course.visitors.wentBack();
            case EvidentialUseConsentSought e -> course.handling = course.handling.sought();
            case ConvertedToMla e -> file.close(OutgoingOutcome.CONVERTED, e.occurredOn());
            case WarrantIssued e -> course.search = course.search.warranted();
            case NoticeCirculated e -> Whereabouts.circulate(file);
            case ProvisionalArrestSought e -> file.state = OutgoingState.PROVISIONAL_ARREST_SOUGHT;
            case AssurancesGiven e -> course.assurances = course.assurances.given(e.assurances());
            case CustodyTaken e -> Endings.surrender(file, e);
            case ReturnedToServeSentence e -> course.afterwards = course.afterwards.personReturned();
            case SpecialtyWaiverSought e -> course.afterwards = course.afterwards.waivers(1);
            case RequestWithdrawn e -> Endings.giveUp(file, e.items(), OutgoingOutcome.WITHDRAWN, e.occurredOn());
            case NoLongerRequired e ->
                Endings.giveUp(file, e.items(), OutgoingOutcome.NO_LONGER_REQUIRED, e.occurredOn());
            case RequestClosed e -> file.close(OutgoingOutcome.valueOf(e.outcome()), e.occurredOn());
            case RequestReopened e -> Endings.reopen(file, e);
            case RecordCorrected e -> file.particulars = file.particulars.corrected(e);
            case DuplicateMerged e -> file.close(OutgoingOutcome.ERROR, e.occurredOn());
            case ObservationNoted e -> file.observations = file.observations.with(e);
            case ObservationWithdrawn e -> file.observations = file.observations.with(e);
            case RequestLinked e -> {}
            case EventVoided e -> {}
        }
    }
}
