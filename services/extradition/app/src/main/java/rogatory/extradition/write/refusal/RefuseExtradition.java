package rogatory.extradition.write.refusal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.extradition.events.RefusalStage;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.extradition.events.ExtraditionRefused}, UNCAC 44(8), 44(16), 44(17). */
public record RefuseExtradition(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("offence") List<String> offences,
        @CodeOf("ground-ext") List<String> grounds,
        @Nullable String reasons,
        @Nullable RefusalStage stage,
        @Nullable String consultationWaivedBecause,
        @Nullable LocalDate submitBy)
        implements RefusalCommand {}
