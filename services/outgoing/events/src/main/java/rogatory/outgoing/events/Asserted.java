package rogatory.outgoing.events;

/** What the other side did, as it is reported to us: a fact only as good as its evidence. */
public sealed interface Asserted extends OutgoingEvent
        permits ForeignAcknowledged,
                ForeignReturned,
                ForeignGranted,
                ForeignPostponed,
                ForeignResumed,
                ForeignRefused,
                ForeignClarificationSought,
                ForeignConsultationOpened,
                ForeignConsultationClosed,
                PartialResultsReceived,
                ResultsReceived,
                StatusReplyReceived,
                ForeignCostNotified,
                UseRestrictionImposed,
                ForeignUseConsentGiven,
                ForeignUseConsentDenied,
                HandlingCodeReceived,
                ForeignEvidentialUseConsentGiven,
                ForeignEvidentialUseConsentDenied,
                ForeignMlaRequired,
                LocatedAbroad,
                NotLocated,
                ForeignArrestMade,
                ForeignReleased,
                AssurancesSoughtOfUs,
                ForeignConsented,
                ForeignSpecialtyWaiverDecided,
                ForeignProsecutionReported {

    /** How the act is known, by the code list {@code foreign-evidence}. */
    String evidence();
}
