package rogatory.chassis.calendar;

import static java.util.stream.Collectors.joining;

import java.util.List;
import rogatory.vocabulary.UnusableCodes.Fault;

/** Settings that give no working days to rely on: the service stops before the first request. */
final class UnusableCalendar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    UnusableCalendar(List<Fault> faults) {
        super("the authority's calendar cannot be used:\n"
                + faults.stream().map(Fault::toString).collect(joining("\n")));
        this.faults = List.copyOf(faults);
    }

    List<Fault> faults() {
        return faults;
    }
}
