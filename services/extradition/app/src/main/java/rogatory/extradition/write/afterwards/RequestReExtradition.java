package rogatory.extradition.write.afterwards;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.State;

/** Asks to record {@link rogatory.extradition.events.ReExtraditionRequested}. */
public record RequestReExtradition(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        State thirdState,
        @Nullable String note) implements AfterwardsCommand {}
