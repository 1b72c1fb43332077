package rogatory.simulation.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DesksTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private final Desks desks = new Desks(START, 100, 0.75);

    @Test
    void an_ordinary_year_begins_without_delay() {
        assertThat(desks.delay(START)).isEqualTo(1);
    }

    @Test
    void the_more_lies_open_the_longer_the_next_one_waits() {
        open(100, START.plusYears(1));
        assertThat(desks.delay(START)).isCloseTo(Math.pow(2, 0.8), Offset.offset(0.001));
    }

    @Test
    void what_was_closed_delays_nobody() {
        open(100, START.plusDays(10));
        assertThat(desks.delay(START.plusDays(10))).isLessThan(1);
    }

    private void open(int count, LocalDate until) {
        for (int i = 0; i < count; i++) {
            desks.opened(until);
        }
    }
}
