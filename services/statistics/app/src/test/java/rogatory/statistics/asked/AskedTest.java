package rogatory.statistics.asked;

import static java.util.stream.Collectors.toMap;
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
        assertThatThrownBy(() -> read(Map.of("to", "2020-12-31", "asOf", "2020-06-30")))
                .hasMessageContaining("after asOf");
        assertThatThrownBy(() -> read(Map.of("from", "2021-02-01", "to", "2021-01-01")))
                .hasMessageContaining("after to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from", "to", "asOf", "knownAt"})
    void a_day_before_any_record_or_later_than_today_is_refused(String name) {
        for (String day : List.of("-999999999-01-01", "1899-12-31", "2021-07-02", "+10000-01-01", "+999999999-12-31")) {
            assertThatThrownBy(() -> read(Map.of(name, day)))
                    .hasMessage(name + " must lie between 1900-01-01 and today, 2021-07-01, but is " + day);
        }
    }

    @Test
    void a_time_that_has_not_come_is_refused() {
        assertThatThrownBy(() -> read(Map.of("knownAt", "2021-06-30T22:30:01Z")))
                .hasMessage("knownAt must not be later than now, 2021-06-30T22:30:00Z, but is 2021-06-30T22:30:01Z");
        assertThat(read(Map.of("knownAt", NOW.toString())).query().knownAt()).isEqualTo(NOW);
    }

    @Test
    void today_may_be_asked_for_and_is_known_as_of_now() {
        Asked asked = read(Map.of("from", "1900-01-01", "asOf", "2021-07-01", "knownAt", "2021-07-01"));

        assertThat(asked.period()).isEqualTo(new Period(LocalDate.parse("1900-01-01"), LocalDate.parse("2021-07-01")));
        assertThat(asked.query().knownAt()).isEqualTo(NOW);
    }

    @Test
    void a_parameter_that_is_given_twice_is_refused() {
        var twice = Map.of("kind", List.of("mla", "extradition"), "to", List.of("2020-12-31"));

        assertThatThrownBy(() -> Asked.read(new Parameters(twice, NOW, ZURICH), Set.of()))
                .hasMessage("kind is given 2 times; give it once");
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
        Map<String, List<String>> given =
                parameters.entrySet().stream().collect(toMap(Map.Entry::getKey, each -> List.of(each.getValue())));
        return Asked.read(new Parameters(given, NOW, ZURICH), Set.of());
    }
}
