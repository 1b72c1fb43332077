package rogatory.extradition.request;

import java.util.Optional;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.vocabulary.Decision;

/** Where several States ask for one person, surrender is ordered on the request that goes first. */
public record PriorityOfThisRequest(ExtraditionRequest request) {

    public static final String RULE = "priority-among-competing-requests";

    public Optional<Decision<ExtraditionEvent>> check() {
        Competition competition = request.course().competition();
        if (competition.undecided()) {
            return refuse("decide first whose request goes first: " + String.join(", ", competition.competitors())
                    + " ask for the same person");
        }
        return competition.lostBy(request.partner())
                ? refuse("priority went to " + competition.preferred() + "; decide it anew, or close this file")
                : Optional.empty();
    }

    private static Optional<Decision<ExtraditionEvent>> refuse(String because) {
        return Optional.of(Decision.refused(RULE, because, "practice"));
    }
}
