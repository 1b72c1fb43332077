package rogatory.lawenforcement.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The requesting side stayed silent: it sent neither an answer nor the request for mutual legal assistance it was pointed to. */
public record ClarificationLapsed(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements LawEnforcementEvent {}
