package rogatory.mla.write.manner;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.VideoHearingAgreed}, UNCAC 46(18). */
public record AgreeVideoHearing(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        boolean ledByRequestingAuthority,
        @Nullable String note)
        implements MannerCommand {}
