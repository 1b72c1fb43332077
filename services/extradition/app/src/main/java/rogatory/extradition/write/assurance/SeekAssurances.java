package rogatory.extradition.write.assurance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.extradition.events.AssurancesSought}. */
public record SeekAssurances(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("assurance") List<String> assurances,
        @Nullable LocalDate answerDue,
        @Nullable String note)
        implements AssuranceCommand {}
