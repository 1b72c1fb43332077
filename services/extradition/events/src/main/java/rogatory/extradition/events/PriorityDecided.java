package rogatory.extradition.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** It was decided which State's request goes first. */
public record PriorityDecided(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String inFavourOf,
        @Nullable String note) implements ExtraditionEvent {}
