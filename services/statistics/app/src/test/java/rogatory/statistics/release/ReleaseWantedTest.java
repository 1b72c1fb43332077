package rogatory.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import rogatory.chassis.casework.MalformedBody;

class ReleaseWantedTest {

    @Test
    void a_year_and_the_office_that_releases_it_are_all_there_is_to_say() {
        assertThat(ReleaseWanted.read("{\"by\": \" Statistics desk \", \"year\": 2024}"))
                .isEqualTo(new ReleaseWanted(2024, "Statistics desk"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "[]",
                "2024",
                "null",
                "\"2024\"",
                "year=2024",
                "{\"year\": 2024",
                "{} {}",
                "{\"year\": 2024, \"year\": 2023, \"by\": \"Desk\"}"
            })
    void what_is_no_object_is_told_the_two_fields_with_an_example(@Nullable String body) {
        assertThatThrownBy(() -> ReleaseWanted.read(body))
                .isInstanceOf(MalformedBody.class)
                .hasMessageStartingWith("body must be a JSON object with the year and by whom it is released, such as"
                        + " {\"year\": 2024, \"by\": \"Statistics desk\"}, but ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "{\"year\": \"2024\", \"by\": \"Desk\"} ! year must be a number such as 2024",
                "{\"year\": 2024.0, \"by\": \"Desk\"} ! year must be a number such as 2024",
                "{\"year\": 1900, \"by\": \"Desk\"} ! year must be a number such as 2024, from 1901 to 9999",
                "{\"year\": 10000, \"by\": \"Desk\"} ! year must be a number such as 2024, from 1901 to 9999",
                "{\"year\": 2024} ! by must name the office that releases",
                "{\"year\": 2024, \"by\": \" \"} ! by must name the office that releases",
                "{\"year\": 2024, \"by\": 7} ! by must name the office that releases",
                "{\"year\": 2024, \"by\": \"a\\u0000b\"} ! without control characters",
                "{\"year\": 2024, \"by\": \"Desk\", \"dryRun\": true} ! dryRun is no field of a release; these are: year, by"
            })
    void a_field_that_is_wrong_is_named_with_what_would_be_right(String body, String wrong) {
        assertThatThrownBy(() -> ReleaseWanted.read(body)).hasMessageContaining(wrong);
    }

    @Test
    void all_that_is_wrong_is_named_at_once() {
        assertThatThrownBy(() -> ReleaseWanted.read("{\"jahr\": 2024}"))
                .isInstanceOfSatisfying(
                        MalformedBody.class,
                        wrong -> assertThat(wrong.errors()).extracting("field").containsExactly("jahr", "year", "by"));
    }
}
