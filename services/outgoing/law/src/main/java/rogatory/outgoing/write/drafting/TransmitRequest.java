package rogatory.outgoing.write.drafting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.RequestTransmitted}, UNCAC 46(13), 46(14). */
public record TransmitRequest(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable @CodeOf("channel") String channel,
        @Nullable @CodeOf("form") String form,
        @Nullable String partnerRef,
        @Nullable String language,
        @Nullable String note)
        implements DraftingCommand {}
