package rogatory.spontaneous.write.correction;

import rogatory.spontaneous.events.ConsultationClosed;
import rogatory.spontaneous.events.ConsultationOpened;
import rogatory.spontaneous.events.ExculpatoryUseMade;
import rogatory.spontaneous.events.FeedbackGiven;
import rogatory.spontaneous.events.RequestClosed;
import rogatory.spontaneous.events.RequestReopened;
import rogatory.spontaneous.events.RequestReturned;
import rogatory.spontaneous.events.RestrictionLifted;
import rogatory.spontaneous.events.SpontaneousEvent;
import rogatory.spontaneous.events.UseConsentDenied;
import rogatory.spontaneous.events.UseConsentGiven;
import rogatory.spontaneous.events.UseConsentSought;
import rogatory.spontaneous.events.UsedInCase;
import rogatory.spontaneous.request.Closing;
import rogatory.spontaneous.request.Consent;
import rogatory.spontaneous.request.FeedbackFollowsTheFile;
import rogatory.spontaneous.request.RestrictionsAreRespected;
import rogatory.spontaneous.request.SpontaneousInformation;
import rogatory.spontaneous.request.SpontaneousOutcome;
import rogatory.spontaneous.request.Use;

/**
 * What an event rests on beside the state: were it taken away, the event would hang in the air. The rules of the acts
 * say the same before the event is recorded.
 */
final class Prerequisites {

    private Prerequisites() {}

    static boolean met(SpontaneousInformation file, SpontaneousEvent event) {
        return switch (event) {
            case RestrictionLifted e -> standing(file, e.restriction());
            case UseConsentSought e -> standing(file, e.restriction());
            case UseConsentGiven e -> file.restrictions().stands(e.restriction(), Consent.SOUGHT);
            case UseConsentDenied e -> file.restrictions().stands(e.restriction(), Consent.SOUGHT);
            case RequestReturned e -> standing(file, e.restriction());
            case UsedInCase e -> !file.incoming() || respected(file, e);
            case ExculpatoryUseMade e ->
                noticed(file, e) && !(file.incoming() && file.exculpatory().consulting());
            case ConsultationOpened e -> file.exculpatory().noticed();
            case ConsultationClosed e -> file.exculpatory().consulting();
            case FeedbackGiven e ->
                new FeedbackFollowsTheFile(file, e.used()).wrong().isEmpty();
            case RequestClosed e ->
                new Closing(file).wrong().isEmpty()
                        && e.outcome().equals(file.usefulness().outcome().name());
            case RequestReopened e -> file.outcome() != SpontaneousOutcome.ERROR;
            default -> true;
        };
    }

    private static boolean standing(SpontaneousInformation file, String restriction) {
        return file.restrictions().find(restriction).isPresent();
    }

    private static boolean noticed(SpontaneousInformation file, ExculpatoryUseMade e) {
        return file.exculpatory().noticed() || !e.notifiedBefore();
    }

    private static boolean respected(SpontaneousInformation file, UsedInCase e) {
        return new RestrictionsAreRespected(file, new Use(e.asEvidence(), e.forAnotherPurpose(), e.occurredOn()))
                .breach()
                .isEmpty();
    }
}
