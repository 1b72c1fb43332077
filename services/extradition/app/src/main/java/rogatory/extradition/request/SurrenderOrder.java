package rogatory.extradition.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order to surrender.
 *
 * @param conditions it was made on
 * @param by the day by which the person is to be handed over
 * @param postponedFor why it has to wait
 * @param reviewOn when that is looked at again
 * @param returnDue when a person handed over for a time is due back
 */
public record SurrenderOrder(
        List<String> conditions,
        @Nullable LocalDate by,
        @Nullable String postponedFor,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate returnDue) {

    static final SurrenderOrder NONE = new SurrenderOrder(List.of(), null, null, null, null);

    private static final String RETURN_TO_SERVE = "RETURN_TO_SERVE_44_12";
    private static final List<String> COURT_COMES_FIRST = List.of("DOMESTIC_CASE", "SENTENCE");

    SurrenderOrder postponed(@Nullable String reason, @Nullable LocalDate review) {
        return new SurrenderOrder(conditions, by, reason, review, null);
    }

    SurrenderOrder lentUntil(@Nullable LocalDate day) {
        return new SurrenderOrder(conditions, by, postponedFor, reviewOn, day);
    }

    /** Surrender is conditional on the return of the person to serve the sentence, UNCAC 44(12). */
    public boolean returnToServe() {
        return conditions.contains(RETURN_TO_SERVE);
    }

    boolean waitsForACourt() {
        return postponedFor != null && COURT_COMES_FIRST.contains(postponedFor);
    }
}
