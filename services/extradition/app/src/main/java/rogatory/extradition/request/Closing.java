package rogatory.extradition.request;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a closure may say, and the outcome that follows.
 *
 * @param reason why the file is closed although nobody was surrendered and nothing refused; null where the file says it
 */
public record Closing(ExtraditionRequest request, @Nullable String reason) {

    private static final String NOT_LOCATED = "NOT_LOCATED";
    private static final String ELSEWHERE = "SURRENDERED_TO_OTHER_STATE";

    /** What is wrong with closing the file so, or nothing. */
    public Optional<String> wrong() {
        if (request.state() == ExtraditionState.SURRENDERED) {
            return reason == null ? Optional.empty() : Optional.of("the person was surrendered; leave the reason out");
        }
        if (reason == null) {
            return request.course().notLocated()
                    ? Optional.empty()
                    : Optional.of("nobody was surrendered and nothing refused; say in the reason why it is closed");
        }
        return switch (reason) {
            case NOT_LOCATED ->
                request.course().notLocated()
                        ? Optional.empty()
                        : Optional.of("record first that the person was looked for and not found");
            case ELSEWHERE ->
                request.course().competition().lostBy(request.partner())
                        ? Optional.empty()
                        : Optional.of("record first the competing request and that priority went to it");
            default -> Optional.empty();
        };
    }

    /** The outcome, once nothing is {@link #wrong()}. */
    public ExtraditionOutcome outcome() {
        ExtraditionOutcome reached = request.outcome();
        return reached == null ? ExtraditionOutcome.valueOf(reason == null ? NOT_LOCATED : reason) : reached;
    }
}
