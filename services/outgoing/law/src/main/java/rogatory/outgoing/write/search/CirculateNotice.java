package rogatory.outgoing.write.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.NoticeCirculated}. */
public record CirculateNotice(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("notice") String notice,
        @Nullable String note)
        implements SearchCommand {}
