package rogatory.spontaneous.events;

import rogatory.vocabulary.LegalFact;

/** Everything that can happen to information given without a request; what is permitted is the table of contents. */
public sealed interface SpontaneousEvent extends LegalFact
        permits Opening,
                RequestAcknowledged,
                RequestReturned,
                RestrictionSet,
                RestrictionLifted,
                UseConsentSought,
                UseConsentGiven,
                UseConsentDenied,
                UsedInCase,
                FollowUpRequestMade,
                ExculpatoryUseNotified,
                ExculpatoryUseMade,
                ConsultationOpened,
                ConsultationClosed,
                FeedbackGiven,
                RequestWithdrawn,
                RequestClosed,
                RequestReopened,
                EventVoided,
                RecordCorrected,
                DuplicateMerged,
                RequestLinked,
                ObservationNoted,
                ObservationWithdrawn {}
