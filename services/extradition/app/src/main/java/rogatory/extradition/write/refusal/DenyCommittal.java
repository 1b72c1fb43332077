package rogatory.extradition.write.refusal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.extradition.events.CommittalDenied}, UNCAC 44(8). */
public record DenyCommittal(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("ground-ext") List<String> grounds,
        @Nullable String reasons,
        @Nullable String consultationWaivedBecause)
        implements RefusalCommand {}
