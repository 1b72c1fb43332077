package rogatory.chassis.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Money;
import rogatory.vocabulary.Precision;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class ActReaderTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    record Payment(String requestId, LocalDate occurredOn, Precision precision, Money money, List<String> notes)
            implements LegalAct {}

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "1e400", "1000000000000000000", "0.00001"})
    void an_amount_no_database_could_hold_is_refused_without_writing_it_out(String amount) {
        assertThatThrownBy(() -> read("2024-02-29", amount, "paid"))
                .isInstanceOfSatisfying(MalformedBody.class, body -> assertThat(body.errors())
                        .extracting(FieldError::field)
                        .containsExactly("money.amount"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0001", "1E+5", "999999999999999999.9999"})
    void an_amount_that_is_paid_somewhere_is_read(String amount) {
        assertThat(read("2024-02-29", amount, "paid").money().amount()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-01-01",
                "-0001-01-01",
                "1899-12-31",
                "3000-01-01",
                "+10000-01-01",
                "+999999999-12-31",
                "2023-02-29"
            })
    void a_day_that_no_file_names_is_refused(String day) {
        assertThatThrownBy(() -> read(day, "1", "paid"))
                .isInstanceOfSatisfying(MalformedBody.class, body -> assertThat(body.errors())
                        .extracting(FieldError::field)
                        .containsExactly("occurredOn"));
    }

    @ParameterizedTest
    @CsvSource({"\\u0000, false", "\\ud800, false", "\\u001b, false", "\\n, true", "\\t, true", "\\ud83d\\ude00, true"})
    void text_that_would_not_come_back_as_it_went_in_is_refused(String written, boolean right) {
        if (right) {
            assertThat(read("2024-02-29", "1", "a" + written + "b").notes()).hasSize(1);
        } else {
            assertThatThrownBy(() -> read("2024-02-29", "1", "a" + written + "b"))
                    .hasMessageStartingWith("notes[0] has a control character");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1_001, 20_000})
    void a_list_longer_than_any_file_is_refused_as_one(int entries) {
        assertThatThrownBy(() -> read(
                        "2024-02-29",
                        "1",
                        String.join("\",\"", "paid ".repeat(entries).split(" "))))
                .hasMessageStartingWith("notes has " + entries + " entries");
    }

    private static Payment read(String day, String amount, String note) {
        String body = "{\"occurredOn\":\"%s\",\"money\":{\"amount\":%s,\"currency\":\"USD\"},\"notes\":[\"%s\"]}"
                .formatted(day, amount, note);
        return ActReader.read(JSON.readTree(body), Payment.class, "mla-1");
    }
}
