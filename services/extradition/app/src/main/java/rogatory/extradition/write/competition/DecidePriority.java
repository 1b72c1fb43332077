package rogatory.extradition.write.competition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.State;

/** Asks to record {@link rogatory.extradition.events.PriorityDecided}. */
public record DecidePriority(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        State inFavourOf,
        @Nullable String note) implements CompetitionCommand {}
