package rogatory.extradition.write.competition;

import static rogatory.extradition.request.ExtraditionState.OPEN;

import java.util.List;
import rogatory.extradition.events.CompetingRequestRegistered;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.events.PriorityDecided;
import rogatory.extradition.request.ExtraditionRequest;
import rogatory.extradition.request.ExtraditionState;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Several States ask for the same person, and one of them goes first. */
public final class CompetingRequests {

    public static final List<Move<ExtraditionState>> MOVES = List.of(
            new Move<>(
                    "competing-requests",
                    RegisterCompetingRequest.class,
                    "CompetingRequestRegistered",
                    OPEN,
                    "same",
                    Holder.RM,
                    "practice"),
            new Move<>("priority", DecidePriority.class, "PriorityDecided", OPEN, "same", Holder.RM, "practice"));

    private CompetingRequests() {}

    public static Decision<ExtraditionEvent> decide(CompetitionCommand command, ExtraditionRequest request) {
        return switch (command) {
            case RegisterCompetingRequest c ->
                c.competitor().code().equals(request.partner())
                        ? Decision.refused(
                                "another-state-competes",
                                "the request of " + request.partner()
                                        + " is this one; a competing request is another State's",
                                "practice")
                        : Decision.accepted(new CompetingRequestRegistered(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.competitor().code(),
                                c.otherRef(),
                                c.note()));
            case DecidePriority c ->
                among(c.inFavourOf().code(), request)
                        ? Decision.accepted(new PriorityDecided(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.inFavourOf().code(),
                                c.note()))
                        : Decision.refused(
                                "priority-among-those-who-ask",
                                "priority goes to " + request.partner() + " or to one of "
                                        + request.course().competition().competitors()
                                        + "; register the competing request first",
                                "practice");
        };
    }

    private static boolean among(String state, ExtraditionRequest request) {
        List<String> competitors = request.course().competition().competitors();
        return !competitors.isEmpty() && (state.equals(request.partner()) || competitors.contains(state));
    }
}
