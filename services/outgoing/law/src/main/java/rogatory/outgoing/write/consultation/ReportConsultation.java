package rogatory.outgoing.write.consultation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.ForeignConsultationOpened}, UNCAC 46(26), 44(17). */
public record ReportConsultation(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable @CodeOf("consultation-purpose") String purpose,
        List<String> conditions,
        @CodeOf("foreign-evidence") String evidence,
        @Nullable String note)
        implements ConsultationCommand {}
