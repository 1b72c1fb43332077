package rogatory.statistics.restated;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.What;
import rogatory.statistics.store.History;

/**
 * An event that changed a figure.
 *
 * @param request and its place in the request's stream together name the event, as in the history of the request
 * @param event what happened, in the words of statistics
 * @param occurredOn the day of the legal fact
 * @param recordedAt when the authority recorded it
 * @param voids the event that it took back; null of any other
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Cause(
        String request,
        long sequence,
        What event,
        LocalDate occurredOn,
        Instant recordedAt,
        @Nullable Cause voids) {

    static Cause of(History history, Fact fact) {
        Cause voided = fact.what() == What.VOIDED
                ? history.facts().stream()
                        .filter(other -> other.sequence() == fact.values().number())
                        .findFirst()
                        .map(other -> of(history, other))
                        .orElse(null)
                : null;
        return new Cause(history.id(), fact.sequence(), fact.what(), fact.occurredOn(), fact.recordedAt(), voided);
    }
}
