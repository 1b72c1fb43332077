package rogatory.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImportRowTest {

    @Test
    void a_row_says_where_it_belongs_and_keeps_the_number_it_was_sent_with() {
        assertThat(ImportRow.parse("{\"row\":7,\"ref\":\"A\",\"act\":\"grant\",\"key\":\"k\",\"body\":{}}", 1))
                .hasValueSatisfying(row -> {
                    assertThat(row.number()).isEqualTo(7);
                    assertThat(row.key()).isEqualTo("k");
                });
    }

    @Test
    void a_key_or_a_day_that_is_no_text_makes_its_own_line_no_row() {
        assertThat(ImportRow.parse("{\"ref\":\"A\",\"act\":\"grant\",\"key\":{},\"body\":{}}", 1))
                .isEmpty();
        assertThat(ImportRow.parse("{\"ref\":\"A\",\"act\":\"grant\",\"recordedOn\":[],\"body\":{}}", 1))
                .isEmpty();
    }

    @Test
    void a_line_that_is_no_row_is_told_apart() {
        assertThat(ImportRow.parse("[1]", 1)).isEmpty();
        assertThat(ImportRow.parse("{\"ref\":\"A\"", 1)).isEmpty();
        assertThat(ImportRow.parse("{\"ref\":\"A\",\"act\":\"grant\",\"body\":[]}", 1))
                .isEmpty();
    }
}
