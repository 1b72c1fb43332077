package rogatory.mla.write.refusal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.RequestRefused}, UNCAC 46(21), 46(23). */
public record RefuseRequest(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("ground-mla") List<String> grounds,
        @Nullable String reasons,
        @Nullable Holder decidedBy,
        @Nullable String consultationWaivedBecause)
        implements RefusalCommand {}
