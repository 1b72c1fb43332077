package rogatory.intake.caselog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rogatory.vocabulary.Direction;

/** Reads what the services' own pages say of their acts, for the loader does not know the services. */
class EveryActCanBeLoggedTest {

    private static final Path PAGES = Path.of("../../docs/event-model");

    /** A line of the table of acts: the act's noun, then the event. */
    private static final Pattern ACT = Pattern.compile("\\| `(?<act>[a-z-]+)` \\| (?<event>\\w+) \\|.*");

    /** Names another file by its stream, so it is made through the API. */
    private static final Set<String> NOT_IN_A_LOG = Set.of("duplicate-merger");

    @ParameterizedTest
    @MethodSource("pages")
    void every_act_of_the_service_can_stand_in_a_log_under_the_name_of_its_event(
            String page, Kind kind, Direction direction) throws IOException {
        Map<String, String> acts = acts(page);

        assertThat(acts).hasSizeGreaterThan(15);
        acts.forEach((act, event) -> assertThat(kind.acts(direction).find(event))
                .as(event)
                .hasValueSatisfying(found -> assertThat(found.noun()).isEqualTo(act)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_event_of_a_log_becomes_an_act_that_the_service_has(String page, Kind kind, Direction direction)
            throws IOException {
        List<String> nouns = kind.acts(direction).acts().stream().map(Act::noun).toList();

        assertThat(nouns).doesNotHaveDuplicates();
        assertThat(acts(page)).containsOnlyKeys(nouns);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_request_row_stands_for_the_event_that_opens_the_file(String page, Kind kind, Direction direction)
            throws IOException {
        assertThat(PAGES.resolve(page + ".md")).content().containsPattern("\\b" + kind.opening(direction) + "\\b");
    }

    @Test
    void every_page_of_the_services_is_held_against_a_table() throws IOException {
        try (var files = Files.list(PAGES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .allMatch(name -> pages().anyMatch(page -> name.equals(page.get()[0] + ".md")));
        }
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                arguments("mla", Kind.MLA, Direction.INCOMING),
                arguments("extradition", Kind.EXT, Direction.INCOMING),
                arguments("law-enforcement", Kind.LEC, Direction.INCOMING),
                arguments("spontaneous", Kind.SPO, Direction.INCOMING),
                arguments("spontaneous", Kind.SPO, Direction.OUTGOING),
                arguments("outgoing-mla", Kind.MLA, Direction.OUTGOING),
                arguments("outgoing-extradition", Kind.EXT, Direction.OUTGOING),
                arguments("outgoing-law-enforcement", Kind.LEC, Direction.OUTGOING));
    }

    private static Map<String, String> acts(String page) throws IOException {
        return Files.readAllLines(PAGES.resolve(page + ".md")).stream()
                .map(ACT::matcher)
                .filter(line -> line.matches() && !NOT_IN_A_LOG.contains(line.group("act")))
                .collect(Collectors.toMap(line -> line.group("act"), line -> line.group("event")));
    }
}
