package rogatory.statistics.tables;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rogatory.statistics.asked.Parameters;

/** Shows the tables of the Conference, as JSON or as CSV. */
@Tag(name = "statistics")
@RestController
@RequestMapping("/api/statistics/tables")
final class TablesEndpoint {

    private static final String CSV_ENDING = ".csv";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Filler filler;
    private final Clock clock;

    TablesEndpoint(Filler filler, Clock clock) {
        this.filler = filler;
        this.clock = clock;
    }

    @Operation(
            summary =
                    "A table of a period, T1 to T11, with the ending .csv or asked for as text/csv as CSV: from, to, asOf"
                            + " (what had occurred by then), knownAt (what had been recorded by then), kind, direction,"
                            + " scope (all, uncac), since (an earlier knownAt: T11 counts what has been restated)")
    @GetMapping("/{table}")
    ResponseEntity<?> table(
            @PathVariable("table") String address,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) String accept) {
        boolean ending = address.endsWith(CSV_ENDING);
        Table table = filler.find(ending ? address.substring(0, address.length() - CSV_ENDING.length()) : address);
        Question question = Question.read(new Parameters(parameters, clock.instant(), clock.getZone()));
        FilledTable filled = filler.fill(table, question);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return ending || prefersCsv(accept)
                ? answer.contentType(CSV).body(filled.csv().getBytes(StandardCharsets.UTF_8))
                : answer.contentType(MediaType.APPLICATION_JSON).body(filled);
    }

    /** Whoever asks in a way that is not understood gets JSON, as everywhere. */
    private static boolean prefersCsv(String accept) {
        try {
            return MediaType.parseMediaTypes(accept).stream()
                    .sorted(Comparator.comparingDouble(MediaType::getQualityValue)
                            .reversed())
                    .findFirst()
                    .filter(best -> best.equalsTypeAndSubtype(CSV))
                    .isPresent();
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
