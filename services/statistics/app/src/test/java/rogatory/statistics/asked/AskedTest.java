package rogatory.statistics.asked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rogatory.statistics.cases.Period;
import rogatory.statistics.facts.Kind;

class AskedTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final Instant NOW = Instant.parse("2021-06-30T22:30:00Z");

    @Test
    void without_parameters_it_is_the_year_so_far_on_the_authoritys_wall() {
        Asked asked = read(Map.of());

        assertThat(asked.period()).isEqualTo(new Period(LocalDate.parse("2021-01-01"), LocalDate.parse("2021-07-01")));
        assertThat(asked.query().knownAt()).isEqualTo(NOW);
    }

    @Test
    void a_day_at_which_it_was_known_means_its_end() {
        Asked asked = read(Map.of("knownAt", "2020-12-31", "kind", "law-enforcement"));

        assertThat(asked.query().knownAt()).isEqualTo(Instant.parse("2020-12-31T22:59:59.999999999Z"));
        assertThat(asked.query().kind()).isEqualTo(Kind.LAW_ENFORCEMENT);
    }

    @Test
    void what_is_not_understood_is_named() {
        assertThatThrownBy(() -> read(Map.of("untill", "2020-01-01"))).hasMessageContaining("'untill'");
        assertThatThrownBy(() -> read(Map.of("from", "2020-13-01"))).hasMessageContaining("2020-13-01");
        assertThatThrownBy(() -> read(Map.of("kind", "visa"))).hasMessageContaining("none of extradition, mla");
        assertThatThrownBy(() -> read(Map.of("to", "2021-12-31"))).hasMessageContaining("after asOf");
        assertThatThrownBy(() -> read(Map.of("from", "2021-02-01", "to", "2021-01-01")))
                .hasMessageContaining("after to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from", "to", "asOf", "knownAt"})
    void a_day_that_no_record_reaches_is_refused(String name) {
        for (String day : List.of("-999999999-01-01", "1899-12-31", "+10000-01-01", "+999999999-12-31")) {
            assertThatThrownBy(() -> read(Map.of(name, day))).hasMessageContaining(name + " must");
        }
        assertThatThrownBy(() -> read(Map.of(name, "1899-12-30")))
                .hasMessage(name + " must lie in a year from 1900 to 9999, but its year is 1899");
    }

    @Test
    void the_first_and_the_last_day_within_reach_are_understood() {
        Asked asked = read(Map.of("from", "1900-01-01", "asOf", "9999-12-31", "knownAt", "9999-12-31"));

        assertThat(asked.period()).isEqualTo(new Period(LocalDate.parse("1900-01-01"), LocalDate.parse("9999-12-31")));
    }

    @Test
    void all_that_is_wrong_is_named_at_once() {
        assertThatThrownBy(() -> read(Map.of("from", "soon", "kind", "visa", "direction", "UP", "until", "2020-01-01")))
                .hasMessageContaining("from must be a day")
                .hasMessageContaining("kind 'visa'")
                .hasMessageContaining("direction 'UP'")
                .hasMessageContaining("'until' is no parameter");
    }

    private static Asked read(Map<String, String> parameters) {
        return Asked.read(parameters, Set.of(), NOW, ZURICH);
    }
}
