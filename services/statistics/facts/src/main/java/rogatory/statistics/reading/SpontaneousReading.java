package rogatory.statistics.reading;

import static rogatory.statistics.facts.Values.NONE;
import static rogatory.statistics.facts.What.*;
import static rogatory.statistics.reading.Said.noted;
import static rogatory.statistics.reading.Said.said;

import rogatory.spontaneous.events.*;
import rogatory.statistics.facts.Kind;
import rogatory.statistics.facts.Values;

/** What the events of information given without a request say, UNCAC 46(4), 46(5), 56. */
final class SpontaneousReading {

    private SpontaneousReading() {}

    static Said read(SpontaneousEvent event) {
        return switch (event) {
            case Opening e -> said(OPENED, opening(e));
            case RequestAcknowledged _ -> said(ACKNOWLEDGED);
            case RequestReturned e -> said(RETURNED, NONE.detail("use-restriction", e.restriction()));
            case RestrictionSet e -> said(RESTRICTION_SET, restriction(e.restriction()));
            case RestrictionLifted e -> said(RESTRICTION_LIFTED, restriction(e.restriction()));
            case UseConsentSought e -> said(USE_CONSENT_SOUGHT, restriction(e.restriction()));
            case UseConsentGiven e -> said(USE_CONSENT_ANSWERED, restriction(e.restriction()));
            case UseConsentDenied e -> said(USE_CONSENT_ANSWERED, restriction(e.restriction()));
            case UsedInCase _ -> said(USED);
            case ExculpatoryUseMade _ -> said(USED);
            case FollowUpRequestMade _ -> said(FOLLOWED_UP);
            case FeedbackGiven e -> said(FEEDBACK, NONE.yes(e.used()));
            case ConsultationOpened _ -> said(CONSULTATION_OPENED);
            case ConsultationClosed _ -> said(CONSULTATION_CLOSED);
            case ExculpatoryUseNotified _ -> noted();
            case RequestWithdrawn _ -> said(GIVEN_UP, NONE.detail("WITHDRAWN"));
            case RequestClosed e -> said(CLOSED, NONE.detail(e.outcome()));
            case RequestReopened e -> said(REOPENED, NONE.detail(e.reason()));
            case EventVoided e -> Said.voided(e);
            case RecordCorrected e -> Said.corrected(e);
            case DuplicateMerged _ -> said(DUPLICATE);
            case RequestLinked e -> Said.linked(e);
            case ObservationNoted e -> Said.observed(e);
            case ObservationWithdrawn e -> Said.observed(e);
        };
    }

    private static Values restriction(String code) {
        return NONE.detail("use-restriction", code);
    }

    private static Values opening(Opening e) {
        var items = e.information().stream()
                .map(type -> new rogatory.statistics.facts.Opening.Asked(type, false))
                .toList();
        return NONE.bases(e.legalBases())
                .day(e.deadline())
                .opening(new rogatory.statistics.facts.Opening(
                        Kind.SPONTANEOUS,
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
}
