package rogatory.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How often, and after what pause, a program that stopped by itself is started again. */
class RevivalTest {

    private static final String MLA = "mla";
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    private final Revival revival = new Revival();

    @Test
    void the_pause_doubles_with_each_try_until_it_is_of_no_use() {
        Instant now = NOON;
        for (int seconds : new int[] {1, 2, 4, 8}) {
            assertThat(revival.isSpent(MLA, now)).isFalse();
            assertThat(revival.begin(MLA, now)).contains(Duration.ofSeconds(seconds));
            now = now.plusSeconds(seconds);
            assertThat(revival.isDue(MLA, now)).isTrue();
        }
        assertThat(revival.isSpent(MLA, now)).isTrue();
        assertThat(revival.isSpent("statistics", now)).isFalse();
    }

    @Test
    void nothing_is_started_before_its_pause_is_over_or_twice_for_one_stop() {
        assertThat(revival.begin(MLA, NOON)).isPresent();
        assertThat(revival.isDue(MLA, NOON.plusMillis(999))).isFalse();
        assertThat(revival.begin(MLA, NOON.plusMillis(999))).isEmpty();
        assertThat(revival.isDue(MLA, NOON.plusMillis(1000))).isTrue();
        assertThat(revival.isDue(MLA, NOON.plusMillis(1001))).isFalse();
    }

    @Test
    void what_stops_again_and_again_is_given_up_however_long_it_takes_to_stop() {
        Instant now = NOON;
        for (int i = 0; i < Revival.TRIES; i++) {
            assertThat(revival.isSpent(MLA, now)).isFalse();
            revival.begin(MLA, now);
            now = now.plusSeconds(10);
            assertThat(revival.isDue(MLA, now)).isTrue();
            now = now.plus(Revival.WHILE).minusSeconds(1);
        }
        assertThat(revival.isSpent(MLA, now)).isTrue();
    }

    @Test
    void what_has_run_for_a_while_since_has_all_its_tries_again() {
        Instant now = NOON;
        for (int i = 0; i < Revival.TRIES; i++) {
            revival.begin(MLA, now);
            now = now.plusSeconds(10);
            revival.isDue(MLA, now);
        }
        Instant later = now.plus(Revival.WHILE);
        assertThat(revival.isSpent(MLA, now)).isTrue();
        assertThat(revival.isSpent(MLA, later)).isFalse();
        assertThat(revival.begin(MLA, later)).contains(Duration.ofSeconds(1));
    }
}
