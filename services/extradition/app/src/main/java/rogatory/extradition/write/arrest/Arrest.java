package rogatory.extradition.write.arrest;

import static rogatory.extradition.request.ExtraditionState.APPEAL;
import static rogatory.extradition.request.ExtraditionState.ARRESTED;
import static rogatory.extradition.request.ExtraditionState.CONSENT_GIVEN;
import static rogatory.extradition.request.ExtraditionState.EXECUTIVE_DECISION;
import static rogatory.extradition.request.ExtraditionState.JUDICIAL_PHASE;
import static rogatory.extradition.request.ExtraditionState.LOCATING;
import static rogatory.extradition.request.ExtraditionState.PROVISIONALLY_ARRESTED;
import static rogatory.extradition.request.ExtraditionState.PROVISIONAL_ARREST_REQUESTED;
import static rogatory.extradition.request.ExtraditionState.SURRENDER_ORDERED;
import static rogatory.extradition.request.ExtraditionState.SURRENDER_POSTPONED;
import static rogatory.extradition.request.ExtraditionState.UNDER_REVIEW;

import java.util.List;
import java.util.Set;
import rogatory.extradition.events.Arrested;
import rogatory.extradition.events.AuthorityToProceedIssued;
import rogatory.extradition.events.BailDecided;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.events.NotLocated;
import rogatory.extradition.events.PersonLocated;
import rogatory.extradition.request.ExtraditionState;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Letting the matter go on, finding the person, arrest, and bail, which is decided wherever a person is arrested. */
public final class Arrest {

    public static final List<Move<ExtraditionState>> MOVES = List.of(
            new Move<>(
                    "authority-to-proceed",
                    IssueAuthorityToProceed.class,
                    "AuthorityToProceedIssued",
                    Set.of(UNDER_REVIEW),
                    "LOCATING, or ARRESTED after a provisional arrest",
                    Holder.RA,
                    "practice"),
            new Move<>(
                    "locations",
                    LocatePerson.class,
                    "PersonLocated",
                    Set.of(PROVISIONAL_ARREST_REQUESTED, LOCATING),
                    "same",
                    Holder.RX,
                    "practice"),
            new Move<>(
                    "vain-searches",
                    ReportNotLocated.class,
                    "NotLocated",
                    Set.of(PROVISIONAL_ARREST_REQUESTED, LOCATING),
                    "same",
                    Holder.RX,
                    "practice"),
            new Move<>(
                    "arrest", ArrestPerson.class, "Arrested", Set.of(LOCATING), "ARRESTED", Holder.RX, "UNCAC 44(10)"),
            new Move<>(
                    "bail-decisions",
                    DecideBail.class,
                    "BailDecided",
                    Set.of(
                            PROVISIONALLY_ARRESTED,
                            ARRESTED,
                            CONSENT_GIVEN,
                            JUDICIAL_PHASE,
                            APPEAL,
                            EXECUTIVE_DECISION,
                            SURRENDER_ORDERED,
                            SURRENDER_POSTPONED),
                    "same",
                    Holder.RC,
                    "practice"));

    private Arrest() {}

    public static Decision<ExtraditionEvent> decide(ArrestCommand command) {
        return switch (command) {
            case IssueAuthorityToProceed c ->
                Decision.accepted(new AuthorityToProceedIssued(c.requestId(), c.occurredOn(), c.precision(), c.note()));
            case LocatePerson c ->
                Decision.accepted(new PersonLocated(c.requestId(), c.occurredOn(), c.precision(), c.note()));
            case ReportNotLocated c ->
                Decision.accepted(new NotLocated(c.requestId(), c.occurredOn(), c.precision(), c.note()));
            case ArrestPerson c ->
                Decision.accepted(new Arrested(c.requestId(), c.occurredOn(), c.precision(), c.note()));
            case DecideBail c ->
                Decision.accepted(new BailDecided(c.requestId(), c.occurredOn(), c.precision(), c.denied(), c.note()));
        };
    }
}
