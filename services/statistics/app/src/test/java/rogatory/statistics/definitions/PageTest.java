package rogatory.statistics.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rogatory.statistics.indicators.Indicator;
import rogatory.statistics.indicators.Indicators;
import rogatory.statistics.parties.Parties;

class PageTest {

    private static final Page INDICATORS = Page.read("indicators.md");

    @Test
    void every_indicator_is_found_with_its_formula_in_the_page_that_people_read() {
        List<List<String>> rows = INDICATORS.rows("id");

        assertThat(rows.stream().map(List::getFirst))
                .containsExactlyElementsOf(Indicators.all(new Parties(null, Map.of())).stream()
                        .map(Indicator::id)
                        .toList());
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(6).doesNotContain(""));
    }

    @Test
    void words_are_found_with_their_meaning_and_without_the_marks_of_the_page() {
        assertThat(INDICATORS.terms()).extracting(Term::word).contains("Words", "Days", "Results");
        assertThat(INDICATORS.terms())
                .allSatisfy(term -> assertThat(term.meaning()).isNotBlank().doesNotContain("**", "`", "\n"));
        assertThat(INDICATORS.terms().getFirst().meaning()).startsWith("Intake: received in the period");
    }

    @Test
    void every_table_is_told_of_in_the_page_of_the_tables() {
        assertThat(Page.read("statistics.md").rows("table"))
                .extracting(row -> row.getFirst().split(" ")[0])
                .containsExactly("T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11");
    }
}
