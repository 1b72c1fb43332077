package rogatory.intake.caselog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowKeysTest {

    private static final List<String> LOG = List.of("R-1,asked", "R-1,reminded", "R-1,reminded", "R-2,asked");

    @Test
    void the_same_file_gives_the_same_keys() {
        assertThat(keys(LOG)).isEqualTo(keys(LOG)).doesNotHaveDuplicates();
    }

    @Test
    void a_row_put_in_between_changes_no_other_rows_key() {
        var longer = new ArrayList<>(LOG);
        longer.add(1, "R-1,called");

        assertThat(keys(longer)).containsAll(keys(LOG)).hasSize(LOG.size() + 1);
    }

    @Test
    void a_changed_row_is_a_new_act_and_the_others_stay() {
        var changed = new ArrayList<>(LOG);
        changed.set(3, "R-2,answered");

        assertThat(keys(changed)).startsWith(keys(LOG).subList(0, 3).toArray(String[]::new));
        assertThat(keys(changed)).doesNotContain(keys(LOG).getLast());
    }

    @Test
    void rows_that_say_the_very_same_are_counted() {
        assertThat(keys(LOG).get(2)).isEqualTo(keys(LOG).get(1) + ":2");
    }

    @Test
    void a_key_is_short_visible_ascii_whatever_the_reference() {
        var odd = keys(List.of("Az. 12/2020 – Zürich,asked", "x".repeat(300) + ",asked"));

        assertThat(odd).allMatch(key -> key.matches("[!-~]{1,200}"));
    }

    @Test
    void the_order_of_columns_and_the_time_of_record_are_no_part_of_it() {
        var plain = new Line(place(), Map.of("ref", 0, "event", 1), new String[] {"R-1", "asked"});
        var other = new Line(
                place(), Map.of("event", 0, "recorded_on", 1, "ref", 2), new String[] {"asked", "2020-01-01", "R-1"});

        assertThat(Set.of(new RowKeys().of(plain))).containsExactly(new RowKeys().of(other));
    }

    private static List<String> keys(List<String> rows) {
        var keys = new RowKeys();
        return rows.stream()
                .map(row -> keys.of(new Line(place(), Map.of("ref", 0, "event", 1), row.split(","))))
                .toList();
    }

    private static Place place() {
        return new Place("events.csv", 2);
    }
}
