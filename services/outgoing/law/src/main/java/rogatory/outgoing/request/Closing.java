package rogatory.outgoing.request;

import java.util.Optional;

/** What a closure may say: the outcome follows from the file. */
public record Closing(OutgoingRequest request) {

    /** The outcome, or nothing while the file does not say how the matter ended. */
    public Optional<OutgoingOutcome> outcome() {
        return switch (request.state()) {
            case DRAFTING, SOUGHT -> Optional.of(unsent());
            case RESULTS_RECEIVED -> Optional.ofNullable(Settlement.outcome(request.items()));
            case SENT, ACKNOWLEDGED -> sent();
            default -> notFound();
        };
    }

    private OutgoingOutcome unsent() {
        return request.course().search().notLocated() ? OutgoingOutcome.NOT_LOCATED : OutgoingOutcome.NOT_SENT;
    }

    private Optional<OutgoingOutcome> sent() {
        return notFound()
                .or(() -> request.course().contact().answered()
                        ? Optional.empty()
                        : Optional.of(OutgoingOutcome.UNANSWERED));
    }

    private Optional<OutgoingOutcome> notFound() {
        return request.course().search().notLocated() ? Optional.of(OutgoingOutcome.NOT_LOCATED) : Optional.empty();
    }
}
