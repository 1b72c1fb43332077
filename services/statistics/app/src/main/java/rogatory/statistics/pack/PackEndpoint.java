package rogatory.statistics.pack;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rogatory.statistics.asked.Parameters;
import rogatory.statistics.tables.Filler;
import rogatory.statistics.tables.Question;
import tools.jackson.databind.json.JsonMapper;

/** Hands out all tables of a question at once. */
@Tag(name = "statistics")
@RestController
@RequestMapping("/api/statistics")
final class PackEndpoint {

    private static final MediaType ZIP = new MediaType("application", "zip");
    private static final MediaType XLSX =
            new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Filler filler;
    private final Editions editions;
    private final JsonMapper json;
    private final Clock clock;

    PackEndpoint(Filler filler, Editions editions, JsonMapper json, Clock clock) {
        this.filler = filler;
        this.editions = editions;
        this.json = json;
        this.clock = clock;
    }

    @Operation(
            summary =
                    "All tables of a period as CSV and JSON, with the schema of each CSV and a manifest that names what they"
                            + " were made with and the SHA-256 of every file; the parameters are those of a table")
    @GetMapping("/tables.zip")
    ResponseEntity<byte[]> zip(@RequestParam MultiValueMap<String, String> parameters) {
        return file(ZIP, "tables.zip", pack(parameters).zip(json));
    }

    @Operation(
            summary =
                    "All tables of a period as a spreadsheet, a sheet a table and one with parameters and definitions; the"
                            + " parameters are those of a table")
    @GetMapping("/tables.xlsx")
    ResponseEntity<byte[]> spreadsheet(@RequestParam MultiValueMap<String, String> parameters) {
        return file(XLSX, "tables.xlsx", pack(parameters).spreadsheet());
    }

    private Pack pack(MultiValueMap<String, String> parameters) {
        Question question = Question.read(new Parameters(parameters, clock.instant(), clock.getZone()));
        Edition edition = editions.at(question.asked().query().knownAt()).orElseThrow(StillComingEndpoint::problem);
        return Pack.internal(question, filler.fill(question), edition);
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
