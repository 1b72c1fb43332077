package rogatory.lawenforcement.write.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.lawenforcement.Acts.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinationTest {

    @Test
    void what_the_authorities_do_together_changes_nothing_of_what_is_asked() {
        var together = inProgress().after(engage(), meet(), exchange(), sendItems());

        assertThat(file(together)).isEqualTo(file(inProgress()));
    }

    @ParameterizedTest
    @CsvSource({
        "liaison-officers, UNCAC 48(1)(e)",
        "coordination-meetings, UNCAC 48(1)(e)",
        "staff-exchanges, UNCAC 48(1)(e)",
        "items-for-analysis, UNCAC 48(1)(c)"
    })
    void each_form_of_working_together_cites_where_the_convention_names_it(String act, String article) {
        assertThat(Coordination.MOVES)
                .filteredOn(move -> move.act().equals(act))
                .singleElement()
                .satisfies(move -> assertThat(move.article()).isEqualTo(article));
    }

    @Test
    void nobody_coordinates_on_a_file_that_ended() {
        answered().when(meet()).notLegalNow();
        answered().when(sendItems()).notLegalNow();
    }
}
