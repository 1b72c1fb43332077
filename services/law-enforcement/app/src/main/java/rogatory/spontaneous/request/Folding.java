package rogatory.spontaneous.request;

import org.jspecify.annotations.Nullable;
import rogatory.spontaneous.events.*;
import rogatory.vocabulary.Observations;
import rogatory.vocabulary.record.Particulars;

/** Enters one event on the file; the switch is exhaustive, so a new event must find its meaning here. */
final class Folding {

    private Folding() {}

    static SpontaneousInformation enter(@Nullable SpontaneousInformation before, SpontaneousEvent event) {
        if (before == null) {
            return event instanceof Opening opening ? open(opening) : missing(event);
        }
        Draft file = new Draft(before);
        enter(file, event);
        if (event.occurredOn().isAfter(file.latestOn)) {
            file.latestOn = event.occurredOn();
        }
        return file.file();
    }

    private static SpontaneousInformation missing(SpontaneousEvent event) {
        throw new IllegalArgumentException("a history begins with the receipt or the disclosure, not with " + event);
    }

    private static SpontaneousInformation open(Opening e) {
        return new SpontaneousInformation(
                e.requestId(),
                Particulars.of(e),
                e.information(),
                switch (e) {
                    case InformationReceived received -> SpontaneousState.RECEIVED;
                    case InformationDisclosed disclosed -> SpontaneousState.DISCLOSED;
                },
                null,
                Restrictions.NONE,
                Exculpatory.NONE,
                Usefulness.NONE,
                Observations.NONE,
                e.occurredOn(),
                null);
    }

    private static void enter(Draft file, SpontaneousEvent event) {
        switch (event) {
            case Opening e -> throw new IllegalArgumentException("a file is opened once, but this is " + e);
            case RequestAcknowledged e -> file.state = SpontaneousState.UNDER_ASSESSMENT;
            case RestrictionSet e -> file.restrictions = file.restrictions.set(e.restriction(), e.until());
            case RestrictionLifted e -> file.restrictions = file.restrictions.lifted(e.restriction());
            case UseConsentSought e -> answer(file, e.restriction(), Consent.SOUGHT);
            case UseConsentGiven e -> answer(file, e.restriction(), Consent.GIVEN);
            case UseConsentDenied e -> answer(file, e.restriction(), Consent.DENIED);
            case UsedInCase e -> file.useful(file.usefulness.inCase());
            case FollowUpRequestMade e -> file.useful(file.usefulness.followedUpBy(e.to()));
            case FeedbackGiven e -> file.useful(file.usefulness.reported(e.used()));
            case ExculpatoryUseNotified e -> file.exculpatory = file.exculpatory.notified();
            case ExculpatoryUseMade e -> disclose(file, e);
            case ConsultationOpened e -> file.exculpatory = file.exculpatory.consulted(true);
            case ConsultationClosed e -> file.exculpatory = file.exculpatory.consulted(false);
            case RequestReturned e -> file.close(SpontaneousOutcome.RETURNED, e.occurredOn());
            case RequestWithdrawn e -> file.close(SpontaneousOutcome.WITHDRAWN, e.occurredOn());
            case RequestClosed e -> file.close(SpontaneousOutcome.valueOf(e.outcome()), e.occurredOn());
            case RequestReopened e -> file.reopen();
            case RecordCorrected e -> file.particulars = file.particulars.corrected(e);
            case DuplicateMerged e -> file.close(SpontaneousOutcome.ERROR, e.occurredOn());
            case ObservationNoted e -> file.observations = file.observations.with(e);
            case ObservationWithdrawn e -> file.observations = file.observations.with(e);
            case RequestLinked e -> {}
            case EventVoided e -> {}
        }
    }

    private static void answer(Draft file, String restriction, Consent answer) {
        file.restrictions = file.restrictions.answered(restriction, answer);
    }

    /** Notice is owed only where a restriction would have forbidden the disclosure, UNCAC 46(5). */
    private static void disclose(Draft file, ExculpatoryUseMade e) {
        if (e.notifiedBefore()) {
            file.exculpatory = file.exculpatory.disclosedAfterNotice();
        } else if (file.restrictions.anyInForce(e.occurredOn())) {
            file.exculpatory = file.exculpatory.disclosedWithoutNotice(e.occurredOn());
        }
        file.useful(file.usefulness.inCase());
    }
}
