package rogatory.statistics.restated;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rogatory.chassis.web.BadQuery;
import rogatory.statistics.asked.Parameters;
import rogatory.statistics.store.Cases;
import rogatory.statistics.tables.Filler;
import rogatory.statistics.tables.Question;
import rogatory.statistics.tables.Table;

/** Shows which cells of tables changed between two times at which they were known, and which events changed them. */
@Tag(name = "statistics")
@RestController
@RequestMapping("/api/statistics/diff")
final class DiffEndpoint {

    private static final String TABLE = "table";

    private final Cases cases;
    private final Filler filler;
    private final Clock clock;

    DiffEndpoint(Cases cases, Filler filler, Clock clock) {
        this.cases = cases;
        this.filler = filler;
        this.clock = clock;
    }

    @Operation(
            summary =
                    "Every cell of a table, or without table of all, that tells otherwise at knownAt than at since, an"
                            + " earlier knownAt, with the events that changed it; the other parameters are those of a table")
    @GetMapping
    Restatement diff(@RequestParam MultiValueMap<String, String> parameters) {
        var given = new Parameters(parameters, clock.instant(), clock.getZone());
        Question question = Question.read(given, Set.of(TABLE));
        Instant since = question.since();
        if (since == null) {
            throw new BadQuery("since is missing; give the earlier time to compare with, such as 2021-12-31");
        }
        String table = given.text(TABLE);
        List<Table> wanted = table == null ? filler.tables() : List.of(filler.find(table));
        return Restatement.of(wanted, cases.histories(question.asked().query()), question, since);
    }
}
