package rogatory.chassis.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.LegalAct;

/**
 * An act as it was handed in.
 *
 * @param act what is to be put on record
 * @param key the caller's idempotency key: the same key counts once
 * @param fingerprint a digest of the body, so that one key cannot stand for two bodies
 * @param expectedVersion the version the caller has seen; another one on file refuses the act
 * @param recordedOn the day of record, only where history is loaded
 */
public record Submission(
        LegalAct act,
        @Nullable String key,
        String fingerprint,
        @Nullable Long expectedVersion,
        @Nullable LocalDate recordedOn) {

    /** How the keys of automations begin; no caller may send such a key. */
    public static final String AUTOMATION = "automation:";

    /** The same submission with its act told in other words. */
    Submission asking(LegalAct same) {
        return new Submission(same, key, fingerprint, expectedVersion, recordedOn);
    }
}
