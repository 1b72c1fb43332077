package rogatory.extradition.write.provisional;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.extradition.events.RequestReceived}, UNCAC 44(1). */
public record ReceivePapers(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable @CodeOf("channel") String channel,
        @Nullable @CodeOf("form") String form,
        @Nullable String language,
        @CodeOf("assistance-ext") List<String> sought,
        @CodeOf("offence") List<String> offences,
        List<BasisInvoked> legalBases,
        @Nullable LocalDate deadline,
        @Nullable String note)
        implements ProvisionalCommand {}
