package rogatory.extradition.write.surrender;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.extradition.events.SurrenderOrdered}, UNCAC 44(12). */
public record OrderSurrender(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("surrender-condition") List<String> conditions,
        @Nullable Holder decidedBy,
        @Nullable LocalDate surrenderBy,
        @Nullable String note)
        implements SurrenderCommand {}
