package rogatory.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowLinesTest {

    private static final String ROW = "{\"ref\":\"A\",\"act\":\"grant\",\"body\":{}%s}";

    @Test
    void a_line_too_long_is_cut_and_the_next_one_is_whole() throws Exception {
        var lines = lines("first\n" + "x".repeat(3 * RowLines.LONGEST) + "\nthird\r\n\nlast");

        assertThat(lines.next()).isEqualTo("first");
        assertThat(lines.next()).hasSize(RowLines.LONGEST + 1);
        assertThat(lines.next()).isEqualTo("third\r");
        assertThat(lines.next()).isEmpty();
        assertThat(lines.next()).isEqualTo("last");
        assertThat(lines.next()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",\"key\":[]",
                ",\"key\":7",
                ",\"recordedOn\":2001",
                ",\"row\":\"7\"",
                ",\"row\":1e400",
                ",\"ref\":\"B\""
            })
    void a_member_of_another_type_makes_the_line_no_row(String member) {
        assertThat(ImportRow.parse(ROW.formatted(member), 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"key\":null", ",\"row\":7,\"key\":\"k\",\"recordedOn\":\"2001-02-03\""})
    void a_line_with_what_addresses_the_act_is_a_row(String member) {
        assertThat(ImportRow.parse(ROW.formatted(member), 7))
                .map(ImportRow::number)
                .hasValue(7L);
    }

    private static RowLines lines(String text) {
        return new RowLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
