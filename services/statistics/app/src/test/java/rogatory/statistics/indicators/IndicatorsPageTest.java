package rogatory.statistics.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rogatory.statistics.parties.Parties;

class IndicatorsPageTest {

    /** A row without its formula, which is in words. */
    private record Row(String id, String name, String cohort, String unit, String source) {}

    @Test
    void the_page_defines_each_indicator_that_is_reckoned_and_no_other() throws IOException {
        List<Row> page = Files.readAllLines(Path.of("../../../docs/indicators.md")).stream()
                .filter(line -> line.matches("\\| [A-Z]+(-\\d+)? \\|.*"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .map(part -> new Row(part.get(1), part.get(2), part.get(4), part.get(5), part.get(6)))
                .toList();

        assertThat(page)
                .containsExactlyElementsOf(Indicators.all(new Parties(null, Map.of())).stream()
                        .map(each ->
                                new Row(each.id(), each.name(), each.cohort().name(), each.unit(), each.source()))
                        .toList());
    }
}
