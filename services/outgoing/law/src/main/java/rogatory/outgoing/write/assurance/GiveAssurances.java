package rogatory.outgoing.write.assurance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.AssurancesGiven}, UNCAC 44(14). */
public record GiveAssurances(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("assurance") List<String> assurances,
        @Nullable String note)
        implements AssuranceCommand {}
