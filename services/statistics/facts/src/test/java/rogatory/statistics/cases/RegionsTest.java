package rogatory.statistics.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rogatory.vocabulary.State;

class RegionsTest {

    @Test
    void every_member_state_is_in_one_of_the_five_groups() {
        assertThat(Regions.all()).hasSize(195);
        assertThat(Regions.all().values().stream()
                        .collect(Collectors.groupingBy(group -> group, Collectors.counting())))
                .containsEntry("AFRICA", 54L)
                .containsEntry("ASIA_PACIFIC", 55L)
                .containsEntry("EASTERN_EUROPE", 23L)
                .containsEntry("LATIN_AMERICA_CARIBBEAN", 33L)
                .containsEntry("WESTERN_EUROPE_OTHERS", 30L);
    }

    @Test
    void every_code_in_a_group_is_a_state_and_who_is_in_none_is_shown_so() {
        assertThat(Regions.all().keySet())
                .allSatisfy(code -> assertThat(new State(code).code()).isEqualTo(code));
        assertThat(Regions.of("EU")).isEqualTo(Regions.NONE);
        assertThat(Regions.of("CH")).isEqualTo("WESTERN_EUROPE_OTHERS");
    }
}
