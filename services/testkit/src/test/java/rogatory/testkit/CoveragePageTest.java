package rogatory.testkit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoveragePageTest {

    private static final Path SERVICES = Path.of("..");
    private static final List<CoverageRow> ROWS = CoverageRow.of(Approval.read(Path.of("../../docs/coverage.md")));

    @Test
    void every_paragraph_on_cooperation_stands_on_the_page() {
        assertThat(ROWS)
                .extracting(CoverageRow::paragraph)
                .containsAll(paragraphs().toList());
    }

    @Test
    void every_duty_has_a_rule_and_a_test_that_reads_like_it_or_says_why_not() {
        assertThat(ROWS).allSatisfy(row -> assertThat(row.complete())
                .as("%s %s: a rule and a test (not PENDING), or a reason alone", row.paragraph(), row.duty())
                .isTrue());
    }

    @Test
    void every_test_named_on_the_page_exists() {
        Map<String, Set<String>> tests =
                sources("test").collect(groupingBy(CoveragePageTest::name, mapping(Approval::read, toSet())));

        assertThat(ROWS.stream().flatMap(row -> row.named().stream()))
                .isNotEmpty()
                .allSatisfy(test -> {
                    String[] parts = test.split("\\.");
                    assertThat(tests.getOrDefault(parts[0], Set.of()))
                            .as("the test %s", test)
                            .anySatisfy(source -> assertThat(source).contains(" void " + parts[1] + "("));
                });
    }

    @Test
    void every_rule_and_event_named_on_the_page_exists() {
        Map<String, Set<String>> main =
                sources("main").collect(groupingBy(CoveragePageTest::name, mapping(Approval::read, toSet())));
        String all =
                String.join("\n", main.values().stream().flatMap(Set::stream).toList());

        assertThat(ROWS.stream().filter(row -> !row.pending()).flatMap(row -> row.rules().stream()))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(main.containsKey(rule) || all.contains("\"" + rule + "\""))
                        .as("the rule or event %s", rule)
                        .isTrue());
    }

    private static Stream<String> paragraphs() {
        return Stream.of(
                        numbered("44", 18),
                        numbered("46", 30),
                        Stream.of("47", "48", "49", "50", "51", "53", "54"),
                        numbered("55", 9),
                        Stream.of("56"),
                        numbered("57", 5))
                .flatMap(each -> each);
    }

    private static Stream<String> numbered(String article, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(paragraph -> article + "(" + paragraph + ")");
    }

    private static Stream<Path> sources(String kind) {
        try (Stream<Path> files = Files.walk(SERVICES)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/" + kind + "/java/"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
