package rogatory.statistics.meters;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import rogatory.chassis.web.BadQuery;
import rogatory.statistics.asked.Asked;
import rogatory.statistics.asked.Parameters;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.store.CaseQuery;
import rogatory.statistics.store.Cases;

/** Shows the meters as of past days, for a Prometheus that was not there then. */
@Tag(name = "statistics")
@RestController
@RequestMapping("/api/statistics/series")
final class SeriesEndpoint {

    private static final MediaType OPEN_METRICS =
            MediaType.parseMediaType("application/openmetrics-text;version=1.0.0;charset=utf-8");
    private static final String STEP = "step";
    /* A year of days, so that no answer takes for ever; a proposal of this project. */
    private static final int MOST_STEPS = 366;

    private final Cases cases;
    private final List<Meter> meters;
    private final Clock clock;

    SeriesEndpoint(Cases cases, List<Meter> meters, Clock clock) {
        this.cases = cases;
        this.meters = meters;
        this.clock = clock;
    }

    @Operation(
            summary =
                    "The meters as of the end of each step of a period, as OpenMetrics text with timestamps: from, to,"
                            + " step (day, week, month, year; month if not said), knownAt (what had been recorded by then), kind,"
                            + " direction")
    @GetMapping
    ResponseEntity<StreamingResponseBody> series(@RequestParam MultiValueMap<String, String> parameters) {
        if (parameters.containsKey("asOf")) {
            throw new BadQuery("'asOf' is no parameter here; each figure is as of the end of its step");
        }
        Instant now = clock.instant();
        var given = new Parameters(parameters, now, clock.getZone());
        Step said = given.one(STEP, Step.values(), Step::word);
        Asked asked = Asked.read(given, Set.of(STEP));
        List<LocalDate> days = (said == null ? Step.MONTH : said)
                .in(asked.period())
                .takeWhile(day -> !end(day).isAfter(now))
                .limit(MOST_STEPS + 1L)
                .toList();
        if (days.size() > MOST_STEPS) {
            throw new BadQuery(
                    "from " + asked.period().from() + " to " + asked.period().to() + " has more than " + MOST_STEPS
                            + " steps; ask for a longer step or a shorter period");
        }
        Series series = reckon(days, asked.query());
        return ResponseEntity.ok().contentType(OPEN_METRICS).body(out -> {
            try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                series.write(writer);
            }
        });
    }

    private Series reckon(List<LocalDate> days, CaseQuery query) {
        var series = new Series();
        cases.histories(query)
                .forEach(group -> days.forEach(day -> {
                    List<CaseFacts> asOf = group.stream()
                            .flatMap(history -> history.at(day, query.knownAt()).stream())
                            .toList();
                    if (!asOf.isEmpty()) {
                        series.add(end(day), Reckoning.of(meters, Stream.of(asOf), day));
                    }
                }));
        return series;
    }

    /** A day's figures are those of its end, on the authority's wall. */
    private Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }
}
