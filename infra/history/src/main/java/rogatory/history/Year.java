package rogatory.history;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The days of one calendar year that are asked for. */
record Year(LocalDate from, LocalDate to) {

    static List<Year> all(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .mapToObj(year -> new Year(
                        year == from.getYear() ? from : LocalDate.of(year, 1, 1),
                        year == to.getYear() ? to : LocalDate.of(year, 12, 31)))
                .toList();
    }

    int number() {
        return from.getYear();
    }
}
