package rogatory.extradition.write.afterwards;

import static rogatory.extradition.request.ExtraditionState.SURRENDERED;

import java.util.List;
import java.util.Set;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.events.ReExtraditionDecided;
import rogatory.extradition.events.ReExtraditionRequested;
import rogatory.extradition.events.ReturnedToServeSentence;
import rogatory.extradition.events.SpecialtyWaiverDecided;
import rogatory.extradition.events.SpecialtyWaiverRequested;
import rogatory.extradition.request.ExtraditionRequest;
import rogatory.extradition.request.ExtraditionState;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** What may be asked after the surrender: waiver of specialty, passing on, return to serve. */
public final class AfterSurrender {

    public static final List<Move<ExtraditionState>> MOVES = List.of(
            new Move<>(
                    "specialty-waiver-requests",
                    RequestSpecialtyWaiver.class,
                    "SpecialtyWaiverRequested",
                    Set.of(SURRENDERED),
                    "same",
                    Holder.RQ,
                    "practice"),
            new Move<>(
                    "specialty-waiver-decisions",
                    DecideSpecialtyWaiver.class,
                    "SpecialtyWaiverDecided",
                    Set.of(SURRENDERED),
                    "same",
                    Holder.RA,
                    "practice"),
            new Move<>(
                    "re-extradition-requests",
                    RequestReExtradition.class,
                    "ReExtraditionRequested",
                    Set.of(SURRENDERED),
                    "same",
                    Holder.RQ,
                    "practice"),
            new Move<>(
                    "re-extradition-decisions",
                    DecideReExtradition.class,
                    "ReExtraditionDecided",
                    Set.of(SURRENDERED),
                    "same",
                    Holder.RA,
                    "practice"),
            new Move<>(
                    "return-to-serve-sentence",
                    ReturnToServeSentence.class,
                    "ReturnedToServeSentence",
                    Set.of(SURRENDERED),
                    "same",
                    Holder.RQ,
                    "UNCAC 44(12)"));

    private AfterSurrender() {}

    public static Decision<ExtraditionEvent> decide(AfterwardsCommand command, ExtraditionRequest request) {
        return switch (command) {
            case RequestSpecialtyWaiver c ->
                Decision.accepted(new SpecialtyWaiverRequested(c.requestId(), c.occurredOn(), c.precision(), c.note()));
            case DecideSpecialtyWaiver c ->
                request.course().afterwards().waiversPending() > 0
                        ? Decision.accepted(new SpecialtyWaiverDecided(
                                c.requestId(), c.occurredOn(), c.precision(), c.denied(), c.note()))
                        : Decision.refused(
                                "specialty-waiver-was-requested",
                                "no waiver of specialty is waiting for a decision; record first that it was asked for",
                                "practice");
            case RequestReExtradition c ->
                c.thirdState().code().equals(request.partner())
                        ? Decision.refused(
                                "third-state",
                                "the person is with " + request.partner()
                                        + " already; name the State to pass the person on to",
                                "practice")
                        : Decision.accepted(new ReExtraditionRequested(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.thirdState().code(),
                                c.note()));
            case DecideReExtradition c ->
                request.course().afterwards().reExtraditionsPending() > 0
                        ? Decision.accepted(new ReExtraditionDecided(
                                c.requestId(), c.occurredOn(), c.precision(), c.denied(), c.note()))
                        : Decision.refused(
                                "re-extradition-was-requested",
                                "no passing on is waiting for a decision; record first that it was asked for",
                                "practice");
            case ReturnToServeSentence c ->
                request.course().order().returnToServe()
                                && !request.course().afterwards().returned()
                        ? Decision.accepted(
                                new ReturnedToServeSentence(c.requestId(), c.occurredOn(), c.precision(), c.note()))
                        : Decision.refused(
                                "surrendered-on-condition-of-return",
                                "the person was not surrendered on condition of return, or has returned already",
                                "UNCAC 44(12)");
        };
    }
}
