package rogatory.simulation.report;

import java.util.List;
import rogatory.simulation.caselog.Event;

/** How much of what is in the log says that an earlier row of it was wrong. */
public final class Mended {

    private long rows;
    private long voided;
    private long corrected;

    void add(List<Event> recorded) {
        rows += recorded.size();
        voided += count("EventVoided", recorded);
        corrected += count("RecordCorrected", recorded);
    }

    private static long count(String name, List<Event> recorded) {
        return recorded.stream().filter(event -> event.name().equals(name)).count();
    }

    /** All rows of the events file. */
    public long rows() {
        return rows;
    }

    /** The share of rows that were voided. */
    public double voided() {
        return share(voided);
    }

    /** Corrections of the receipt, as a share of all rows. */
    public double corrected() {
        return share(corrected);
    }

    private double share(long of) {
        return rows == 0 ? 0 : (double) of / rows;
    }
}
