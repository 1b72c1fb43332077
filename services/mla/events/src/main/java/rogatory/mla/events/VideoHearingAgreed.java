package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** A person is heard by video conference; it may be led by an authority of the requesting State. UNCAC 46(18). */
public record VideoHearingAgreed(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        boolean ledByRequestingAuthority,
        @Nullable String note)
        implements MannerEvent {
    public VideoHearingAgreed {
        items = Lists.kept(items);
    }
}
