package rogatory.extradition.write.court;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.extradition.events.Committed}. */
public record CommitPerson(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable @CodeOf("evidence-standard") String evidenceStandard,
        @Nullable String note)
        implements CourtCommand {}
