package rogatory.intake.caselog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads what the services' own pages say of their acts, for the loader does not know the services. */
class EveryActCanBeLoggedTest {

    private static final Path PAGES = Path.of("../../docs/event-model");

    /** A line of the table of acts: the act's noun, then the event. */
    private static final Pattern ACT = Pattern.compile("\\| `(?<act>[a-z-]+)` \\| (?<event>\\w+) \\|.*");

    /** They name an event's number or another stream, so they are made through the API. */
    private static final Set<String> NOT_IN_A_LOG = Set.of("voidings", "corrections", "duplicate-merger");

    @ParameterizedTest
    @EnumSource(names = {"MLA", "EXT"})
    void every_act_of_the_service_can_stand_in_a_log_under_the_name_of_its_event(Kind kind) throws IOException {
        Map<String, String> acts = acts(kind);

        assertThat(acts).hasSizeGreaterThan(40);
        acts.forEach((act, event) -> assertThat(kind.acts().find(event))
                .as(event)
                .hasValueSatisfying(found -> assertThat(found.noun()).isEqualTo(act)));
    }

    @ParameterizedTest
    @EnumSource(names = {"MLA", "EXT"})
    void every_event_of_a_log_becomes_an_act_that_the_service_has(Kind kind) throws IOException {
        List<String> nouns = kind.acts().acts().stream().map(Act::noun).toList();

        assertThat(nouns).doesNotHaveDuplicates();
        assertThat(acts(kind)).containsOnlyKeys(nouns);
    }

    private static Map<String, String> acts(Kind kind) throws IOException {
        return Files.readAllLines(PAGES.resolve(kind.service() + ".md")).stream()
                .map(ACT::matcher)
                .filter(line -> line.matches() && !NOT_IN_A_LOG.contains(line.group("act")))
                .collect(Collectors.toMap(line -> line.group("act"), line -> line.group("event")));
    }
}
