package rogatory.simulation.history;

import java.time.LocalDate;
import rogatory.simulation.chance.Chance;
import rogatory.simulation.office.OfficeDays;

/**
 * How long after it happened a thing is put on record.
 *
 * @param sameDay share of what is recorded on the day itself
 * @param late share of what is recorded more than thirty days later
 */
public record Lateness(double sameDay, double late) {

    /** A file is written in order, so an entry also waits for the one before: all in all 70 %, 25 % and 5 %. */
    public static final Lateness REGISTRY = new Lateness(0.82, 0.016);
    /** All in all 85 % on the day. */
    public static final Lateness POLICE = new Lateness(0.96, 0.004);

    public static final Lateness NONE = new Lateness(1, 0);

    private static final int THIRTY_DAYS = 30;

    /** @param before when the one before was recorded: a file is written in order */
    LocalDate recordedOn(LocalDate occurredOn, LocalDate before, OfficeDays days, Chance chance) {
        LocalDate own = occurredOn.plusDays(wait(chance));
        LocalDate on = own.isBefore(before) ? before : own;
        return on.equals(occurredOn) ? on : days.onOrAfter(on);
    }

    private long wait(Chance chance) {
        if (sameDay >= 1) {
            return 0;
        }
        double at = chance.part();
        if (at < sameDay) {
            return 0;
        }
        return at < 1 - late ? Math.round(chance.logNormal(5, 1)) : THIRTY_DAYS + Math.round(chance.logNormal(20, 0.8));
    }
}
