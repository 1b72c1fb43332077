package rogatory.extradition.write.competition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.State;

/** Asks to record {@link rogatory.extradition.events.CompetingRequestRegistered}. */
public record RegisterCompetingRequest(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        State competitor,
        @Nullable String otherRef,
        @Nullable String note)
        implements CompetitionCommand {}
