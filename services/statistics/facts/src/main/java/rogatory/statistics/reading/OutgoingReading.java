package rogatory.statistics.reading;

import static rogatory.statistics.facts.Values.NONE;
import static rogatory.statistics.facts.What.*;
import static rogatory.statistics.reading.Said.noted;
import static rogatory.statistics.reading.Said.said;

import java.util.List;
import java.util.stream.Stream;
import rogatory.outgoing.events.*;
import rogatory.statistics.facts.Kind;
import rogatory.statistics.facts.Opening;
import rogatory.statistics.facts.Values;

/** What the events of the requests that we send say, of whichever kind. */
final class OutgoingReading {

    private OutgoingReading() {}

    static Said read(OutgoingEvent event) {
        return switch (event) {
            case Asserted e -> ForeignReading.read(e);
            case DomesticRequestReceived e -> said(OPENED, opening(e));
            case DraftShared _ -> said(PREPARED, NONE.detail("DRAFT_SHARED"));
            case LegallyVetted _ -> said(PREPARED, NONE.detail("VETTED"));
            case Translated _ -> said(PREPARED, NONE.detail("TRANSLATED"));
            case PapersPrepared _ -> said(PREPARED, NONE.detail("PAPERS"));
            case RequestTransmitted e -> said(SENT, NONE.detail(e.channel()));
            case ClarificationSent e -> said(CLARIFICATION_ANSWERED, NONE.yes(e.partial()));
            case ConditionsAccepted e ->
                said(
                        CONDITIONS_ACCEPTED,
                        NONE.codes("surrender-condition", e.conditions())
                                .yes(e.conditions().isEmpty()));
            case ChaserSent _ -> said(CHASED);
            case Escalated _ -> said(ESCALATED);
            case DeadlineSuggested e -> said(DEADLINE_SET, NONE.day(e.deadline()));
            case CostAgreed e -> said(COST_STATED, NONE.money(e.amount(), e.currency()));
            case NoticeCirculated _ -> said(NOTICE_CIRCULATED);
            case ProvisionalArrestSought _ -> said(PROVISIONAL_ARREST_SOUGHT);
            case CustodyTaken _ -> said(SURRENDERED);
            case ConvertedToMla _ -> said(CONVERTED);
            case WrittenConfirmationSent _,
                    ConditionsDeclined _,
                    ResultsForwarded _,
                    ConfirmationOfUsefulness _,
                    CostDisputed _,
                    UseConsentSought _,
                    UsedOtherwise _,
                    SafeConductGiven _,
                    PresenceNoLongerRequired _,
                    DetainedPersonReceived _,
                    DetainedPersonReturned _,
                    EvidentialUseConsentSought _,
                    WarrantIssued _,
                    AssurancesGiven _,
                    ReturnedToServeSentence _,
                    SpecialtyWaiverSought _ -> noted();
            case RequestWithdrawn e -> said(GIVEN_UP, NONE.items(e.items()).detail("WITHDRAWN"));
            case NoLongerRequired e -> said(GIVEN_UP, NONE.items(e.items()).detail("NO_LONGER_REQUIRED"));
            case RequestClosed e -> said(CLOSED, NONE.detail(e.outcome()));
            case RequestReopened e -> said(REOPENED, NONE.items(e.items()).detail(e.reason()));
            case EventVoided e -> Said.voided(e);
            case RecordCorrected e -> Said.corrected(e);
            case DuplicateMerged _ -> said(DUPLICATE);
            case RequestLinked e -> Said.linked(e);
            case ObservationNoted e -> Said.observed(e);
            case ObservationWithdrawn e -> Said.observed(e);
        };
    }

    private static Values opening(DomesticRequestReceived e) {
        List<Opening.Asked> items = Stream.concat(
                        e.items().stream().map(item -> new Opening.Asked(item.type(), item.coercive())),
                        e.sought().stream().map(type -> new Opening.Asked(type, false)))
                .toList();
        return NONE.bases(e.legalBases())
                .day(e.deadline())
                .opening(new Opening(
                        kind(e.subject()),
                        e.direction(),
                        e.partner(),
                        e.channel(),
                        e.form(),
                        e.language(),
                        e.urgency(),
                        e.proceeding(),
                        e.offences(),
                        items));
    }

    private static Kind kind(Subject subject) {
        return switch (subject) {
            case EXTRADITION -> Kind.EXTRADITION;
            case MLA -> Kind.MLA;
            case LAW_ENFORCEMENT -> Kind.LAW_ENFORCEMENT;
        };
    }
}
