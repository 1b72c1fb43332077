package rogatory.chassis.timelimits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettledTest {

    private static final Instant NOON = Instant.parse("2026-01-12T12:00:00Z");
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final Settled settled = new Settled();

    @Test
    void a_file_is_left_alone_until_it_has_stood_unchanged_long_enough() {
        assertThat(at(0, 3)).isFalse();
        assertThat(at(9, 3)).isFalse();
        assertThat(at(10, 3)).isTrue();
    }

    @Test
    void whoever_writes_to_it_has_the_time_begin_anew() {
        at(0, 3);
        assertThat(at(9, 4)).isFalse();
        assertThat(at(10, 4)).isFalse();
        assertThat(at(19, 4)).isTrue();
    }

    @Test
    void what_is_no_longer_late_is_forgotten() {
        at(0, 3);
        settled.keepOnly(Set.of());
        assertThat(at(10, 3)).isFalse();
    }

    private boolean at(int minute, long version) {
        return settled.since("mla-1", version, NOON.plus(Duration.ofMinutes(minute)), TEN_MINUTES);
    }
}
