package rogatory.extradition.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The papers a provisional arrest waits for, UNCAC 44(10).
 *
 * @param due the last day on which they come in time
 * @param expired it was put on record that they did not
 * @param here they came, or the file began with them
 */
public record Papers(@Nullable LocalDate due, boolean expired, boolean here) {

    static final Papers HERE = new Papers(null, false, true);
    static final Papers ANNOUNCED = new Papers(null, false, false);

    Papers dueOn(LocalDate day) {
        return new Papers(day, false, here);
    }

    Papers late() {
        return new Papers(due, true, here);
    }
}
