package rogatory.simulation.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ChanceTest {

    @Test
    void a_draw_more_for_one_purpose_changes_nothing_for_another() {
        double before = Chance.of(1, "two").part();
        Chance.of(1, "one").part();
        assertThat(Chance.of(1, "two").part()).isEqualTo(before);
        assertThat(Chance.of(1, "one").part()).isNotEqualTo(before);
        assertThat(Chance.of(2, "two").part()).isNotEqualTo(before);
    }

    @Test
    void as_many_come_as_come_on_average() {
        var chance = Chance.of(1, "poisson");
        assertThat(IntStream.range(0, 2_000)
                        .map(i -> chance.poisson(4))
                        .average()
                        .orElseThrow())
                .isCloseTo(4, Offset.offset(0.2));
        assertThat(IntStream.range(0, 100)
                        .map(i -> chance.poisson(900))
                        .average()
                        .orElseThrow())
                .isCloseTo(900, Offset.offset(15d));
    }

    @Test
    void a_mix_is_drawn_by_its_weights() {
        var chance = Chance.of(1, "mix");
        Mix<String> mix = Mix.of("A 3, B 1");
        assertThat(mix.share("A")).isEqualTo(0.75);
        assertThat(IntStream.range(0, 4_000)
                        .filter(i -> mix.draw(chance).equals("A"))
                        .count())
                .isBetween(2_850L, 3_150L);
    }
}
