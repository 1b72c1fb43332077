package rogatory.benchmarks.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HoleTortureTest {

    @Test
    void an_event_given_twice_or_before_an_earlier_one_of_its_file_counts_as_wrong() {
        assertThat(HoleTorture.wrong(List.of("a/0", "b/0", "a/1", "b/1"))).isZero();
        assertThat(HoleTorture.wrong(List.of("a/0", "a/0"))).isEqualTo(1);
        assertThat(HoleTorture.wrong(List.of("a/1", "b/0", "a/0"))).isEqualTo(1);
    }
}
