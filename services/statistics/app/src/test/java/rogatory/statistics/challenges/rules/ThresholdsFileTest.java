package rogatory.statistics.challenges.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rogatory.statistics.facts.Kind;

class ThresholdsFileTest {

    private static final Thresholds SHIPPED = ShippedThresholds.all();

    @Test
    void what_a_file_does_not_name_stays_as_it_was() {
        Thresholds other = ThresholdsFile.over(SHIPPED, "thresholds: { C05: { queue-days: 45 } }");

        assertThat(other.of("C05.queue-days", Kind.MLA, "U0")).isEqualTo(45);
        assertThat(other.of("C05.queue-days", Kind.MLA, "U3")).as("urgent").isEqualTo(1);
        assertThat(other.of("C01.rounds", Kind.MLA, "U0")).isEqualTo(SHIPPED.of("C01.rounds", Kind.MLA, "U0"));
    }

    @Test
    void an_override_holds_for_its_kind_and_urgency_alone_and_before_those_there_were() {
        Thresholds other = ThresholdsFile.over(SHIPPED, """
                overrides:
                  - kind: mla
                    urgency: U3
                    thresholds:
                      C05: { queue-days: 3 }
                """);

        assertThat(other.of("C05.queue-days", Kind.MLA, "U3")).isEqualTo(3);
        assertThat(other.of("C05.queue-days", Kind.MLA, "U2")).isEqualTo(7);
        assertThat(other.of("C05.queue-days", Kind.EXTRADITION, "U3")).isEqualTo(1);
    }

    @Test
    void the_file_that_comes_with_the_service_changes_nothing() {
        Thresholds again = ThresholdsFile.over(SHIPPED, ShippedThresholds.text());

        assertThat(again.byName()).isEqualTo(SHIPPED.byName()).isNotEmpty();
        assertThat(again.of("C02.silent-days", Kind.LAW_ENFORCEMENT, "U0")).isEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '"',
            value = {
                "thresholds: { C05: { queue: 3 } } ! C05.queue is no threshold; these are: ! C05.queue-days",
                "thresholds: { C05: { queue-days: soon } } ! C05.queue-days must be a whole number from 0 on ! 'soon'",
                "thresholds: { C05: { queue-days: -1 } } ! C05.queue-days must be a whole number ! '-1'",
                "thresholds: 5 ! thresholds must hold names ! '5'",
                "limits: { C05: { queue-days: 3 } } ! 'limits' does not belong in the file ! overrides, thresholds",
                "overrides: { kind: mla } ! overrides must be a list ! dash",
                "overrides: [ { kind: tax, thresholds: { } } ] ! kind 'tax' is none of ! law-enforcement",
                "overrides: [ { urgency: U9, thresholds: { } } ] ! urgency 'U9' is not in the code list ! U2",
                "overrides: [ { thresholds: { } } ] ! names a kind, an urgency or both ! under thresholds",
                "thresholds: { ! this is no YAML ! line 1",
                "thresholds: { C05: { queue-days: 3 }, C05: { queue-days: 4 } } ! no name twice ! C05",
                "thresholds: { C05: { queue-days: { a: 1 } } } ! C05.queue-days must be ! a map",
                "overrides: [ { kind: [ mla ], urgency: [ U2 ] } ] ! kind a list is none of ! urgency a list is not"
            })
    void what_cannot_be_used_is_named_with_what_would_be_right(String yaml, String wrong, String right) {
        assertThatThrownBy(() -> ThresholdsFile.over(SHIPPED, yaml))
                .isInstanceOf(UnusableThresholds.class)
                .hasMessageContainingAll(wrong, right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"010", "08", "0x10", "0b11", "1_000", "1:30", "+5", "1e3", "30.0", "9999999999", "yes"})
    void a_number_that_is_not_what_it_looks_like_is_told_back_as_it_was_written(String number) {
        assertThatThrownBy(() -> ThresholdsFile.over(SHIPPED, "thresholds: { C05: { queue-days: " + number + " } }"))
                .hasMessage("C05.queue-days must be a whole number from 0 on, without leading zeros, but is '" + number
                        + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thresholds: &a { C05: *a }",
                "a: &a [x, x, x]\nb: &b [*a, *a, *a]\nthresholds: { C05: { queue-days: *b } }",
                "? &a [ *a ]\n: 1",
                "thresholds: { C05: { queue-days: !!int soon } }"
            })
    void a_file_that_stands_for_something_else_than_it_says_is_not_unfolded(String yaml) {
        assertThatThrownBy(() -> ThresholdsFile.over(SHIPPED, yaml))
                .isInstanceOf(UnusableThresholds.class)
                .hasMessageContaining("no aliases of lists or maps");
    }

    @Test
    void a_file_that_is_too_long_too_deep_or_all_wrong_is_not_told_back_whole() {
        assertShort("thresholds: " + "x".repeat(60_000));
        assertShort("thresholds: " + "x".repeat(70_000));
        assertShort("thresholds: " + "[".repeat(30) + "]".repeat(30));
        assertShort("thresholds: { C05: {"
                + IntStream.range(0, 1_000).mapToObj(n -> "a" + n + ": 1").collect(Collectors.joining(", ")) + "} }");
    }

    private static void assertShort(String yaml) {
        assertThatThrownBy(() -> ThresholdsFile.over(SHIPPED, yaml))
                .isInstanceOfSatisfying(UnusableThresholds.class, e -> assertThat(e.getMessage())
                        .hasSizeLessThan(40_000));
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        assertThatThrownBy(() ->
                        ThresholdsFile.over(SHIPPED, "thresholds: { C05: { a: 1, queue-days: x }, C77: { b: 2 } }"))
                .hasMessageContainingAll("C05.a", "C05.queue-days", "C77.b");
    }
}
