package rogatory.simulation.caselog;

import java.util.ArrayList;
import java.util.List;

/** The events of a file that stand: none that was voided, nor what says so. */
public final class Standing {

    private Standing() {}

    /** @param rows of one request in their order */
    public static List<Event> of(List<Event> rows) {
        List<Event> standing = new ArrayList<>();
        for (Event row : rows) {
            if (row.name().equals("EventVoided")) {
                standing.remove(latest(row.details().codes().getFirst(), standing));
            } else {
                standing.add(row);
            }
        }
        return List.copyOf(standing);
    }

    private static int latest(String name, List<Event> standing) {
        for (int at = standing.size() - 1; at >= 0; at--) {
            Event event = standing.get(at);
            if (name.equals(event.name() + ":" + event.occurredOn())) {
                return at;
            }
        }
        throw new IllegalArgumentException("no row before is " + name);
    }
}
