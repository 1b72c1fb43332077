package rogatory.statistics.meters;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import rogatory.statistics.cases.CaseFacts;

/**
 * A meter as Prometheus sees it, with the one formula of its figures.
 *
 * @param says what it means, in one line
 */
record Meter(String name, Type type, String says, Formula formula) {

    /** What Prometheus calls it. */
    enum Type {
        GAUGE,
        HISTOGRAM
    }

    /** Reckons the figures of the requests of one kind and direction, as they are known of the end of a day. */
    @FunctionalInterface
    interface Formula {

        Stream<Sample> of(List<CaseFacts> cases, LocalDate day);
    }

    static Meter gauge(String name, String says, Formula formula) {
        return new Meter("rogatory_" + name, Type.GAUGE, says, formula);
    }

    static Meter histogram(String name, String says, Formula formula) {
        return new Meter("rogatory_" + name, Type.HISTOGRAM, says, formula);
    }
}
