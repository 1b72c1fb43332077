package rogatory.statistics.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuantilesTest {

    @Test
    void the_median_of_an_even_number_lies_between_the_middle_two() {
        assertThat(new Quantiles(List.of(40, 10, 30, 20)).at(0.5)).isEqualTo(25);
    }

    @Test
    void other_quantiles_lie_between_their_neighbours() {
        var ten = new Quantiles(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));

        assertThat(ten.at(0.25)).isEqualTo(3.25);
        assertThat(ten.at(0.75)).isEqualTo(7.75);
        assertThat(ten.at(0.9)).isCloseTo(9.1, within(1e-9));
        assertThat(ten.max()).isEqualTo(10);
    }

    @Test
    void of_one_value_all_are_that_value_and_of_nothing_there_are_none() {
        assertThat(new Quantiles(List.of(7)).at(0.9)).isEqualTo(7);
        assertThatThrownBy(() -> new Quantiles(List.of())).hasMessageContaining("nothing");
    }
}
