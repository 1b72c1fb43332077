package rogatory.spontaneous.write.feedback;

import static rogatory.spontaneous.request.SpontaneousState.CLOSED;
import static rogatory.spontaneous.request.SpontaneousState.DISCLOSED;
import static rogatory.spontaneous.request.SpontaneousState.IN_USE;
import static rogatory.spontaneous.request.SpontaneousState.UNDER_ASSESSMENT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rogatory.spontaneous.events.FeedbackGiven;
import rogatory.spontaneous.events.SpontaneousEvent;
import rogatory.spontaneous.request.FeedbackFollowsTheFile;
import rogatory.spontaneous.request.SpontaneousInformation;
import rogatory.spontaneous.request.SpontaneousState;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** The recipient says what the information was good for. */
public final class Feedback {

    /** A case may succeed long after the file is closed. */
    public static final List<Move<SpontaneousState>> MOVES = List.of(new Move<>(
            "feedback",
            GiveFeedback.class,
            "FeedbackGiven",
            Set.of(DISCLOSED, UNDER_ASSESSMENT, IN_USE, CLOSED),
            "same, or IN_USE where the giver hears of a use from it",
            Holder.RA,
            "practice"));

    private Feedback() {}

    public static Decision<SpontaneousEvent> decide(FeedbackCommand command, SpontaneousInformation file) {
        return switch (command) {
            case GiveFeedback c ->
                wrong(c, file)
                        .<Decision<SpontaneousEvent>>map(
                                because -> Decision.refused(FeedbackFollowsTheFile.RULE, because, "practice"))
                        .orElseGet(() -> Decision.accepted(new FeedbackGiven(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.used(),
                                c.caseOpened(),
                                c.recovered(),
                                c.evidence(),
                                c.note())));
        };
    }

    private static Optional<String> wrong(GiveFeedback c, SpontaneousInformation file) {
        return (c.caseOpened() || c.recovered()) && !c.used()
                ? Optional.of("a case that was opened, or assets recovered, on the strength of it is a use; say used")
                : new FeedbackFollowsTheFile(file, c.used()).wrong();
    }
}
