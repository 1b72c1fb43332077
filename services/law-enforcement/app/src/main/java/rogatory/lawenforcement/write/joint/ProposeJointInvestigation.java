package rogatory.lawenforcement.write.joint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.lawenforcement.events.JointInvestigationProposed}, UNCAC 49. */
public record ProposeJointInvestigation(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements JointCommand {}
