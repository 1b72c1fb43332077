package rogatory.extradition.write.consent;

import static rogatory.extradition.request.ExtraditionState.ARRESTED;
import static rogatory.extradition.request.ExtraditionState.CONSENT_GIVEN;
import static rogatory.extradition.request.ExtraditionState.JUDICIAL_PHASE;

import java.util.List;
import java.util.Set;
import rogatory.extradition.events.ConsentGiven;
import rogatory.extradition.events.ConsentRevoked;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.request.ExtraditionState;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** The person agrees to be surrendered, which simplifies the procedure, UNCAC 44(9), or takes that back. */
public final class Consent {

    public static final List<Move<ExtraditionState>> MOVES = List.of(
            new Move<>(
                    "consent",
                    GiveConsent.class,
                    "ConsentGiven",
                    Set.of(ARRESTED, JUDICIAL_PHASE),
                    "CONSENT_GIVEN",
                    Holder.RC,
                    "UNCAC 44(9)"),
            new Move<>(
                    "consent-revocation",
                    RevokeConsent.class,
                    "ConsentRevoked",
                    Set.of(CONSENT_GIVEN),
                    "where it was given",
                    Holder.RC,
                    "UNCAC 44(9)"));

    private Consent() {}

    public static Decision<ExtraditionEvent> decide(ConsentCommand command) {
        return switch (command) {
            case GiveConsent c ->
                Decision.accepted(new ConsentGiven(c.requestId(), c.occurredOn(), c.precision(), c.note()));
            case RevokeConsent c ->
                Decision.accepted(new ConsentRevoked(c.requestId(), c.occurredOn(), c.precision(), c.note()));
        };
    }
}
