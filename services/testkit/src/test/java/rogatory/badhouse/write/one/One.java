package rogatory.badhouse.write.one;

import java.time.LocalDate;
import rogatory.badhouse.read.list.Seen;
import rogatory.badhouse.write.two.Two;

/** Breaks three rules: it imports another slice and a view, and reads the clock. */
public final class One {

    private One() {}

    public static Two other() {
        return new Two(new Seen(LocalDate.now()));
    }
}
