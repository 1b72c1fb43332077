package rogatory.statistics.release;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import rogatory.chassis.web.BadQuery;
import rogatory.chassis.web.NotHere;
import rogatory.statistics.disclosure.CannotBeProtected;
import rogatory.statistics.disclosure.Figures;
import rogatory.statistics.pack.StillComingEndpoint;

/** Releases the figures of a year to everyone, once, and hands out what was released. */
@Tag(name = "statistics")
@RestController
@RequestMapping("/api/statistics/releases")
final class ReleasesEndpoint {

    private static final String YEAR = "year";
    private static final String BY = "by";
    private static final int LONGEST_NAME = 200;

    private final Releasing releasing;
    private final ReleaseRegister register;
    private final ReleaseDays days;
    private final Clock clock;

    ReleasesEndpoint(Releasing releasing, ReleaseRegister register, ReleaseDays days, Clock clock) {
        this.releasing = releasing;
        this.register = register;
        this.days = days;
        this.clock = clock;
    }

    @Operation(summary = "What has been released: who released it, made with what, and what is not shown of it")
    @GetMapping
    List<Release> releases() {
        return register.all();
    }

    @Operation(summary = "The record of one release")
    @GetMapping("/{year:\\d{4}}")
    Release release(@PathVariable int year) {
        return register.of(year).orElseThrow(() -> notReleased(year));
    }

    @Operation(summary = "The tables of a year as they were released, for everyone: small counts are protected")
    @GetMapping("/{year:\\d{4}}.zip")
    ResponseEntity<byte[]> pack(@PathVariable int year) {
        byte[] pack = register.pack(year).orElseThrow(() -> notReleased(year));
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("release-" + year + ".zip")
                                .build()
                                .toString())
                .body(pack);
    }

    @Operation(
            summary =
                    "Releases a year: year, and by, the office that releases it; not before its release day, and once only")
    @PostMapping
    ResponseEntity<Release> add(@RequestBody Map<String, Object> body) {
        known(body);
        int year = year(body);
        String by = by(body);
        LocalDate day = days.day(year);
        if (clock.instant().isBefore(days.end(year))) {
            throw refused("release-day-passed", "the figures of " + year + " are released when " + day + " has passed");
        }
        List<Figures> earlier = register.figures();
        if (earlier.stream().anyMatch(figures -> figures.year() == year)) {
            throw releasedAlready(year);
        }
        Releasing.Made made = make(year, by, earlier);
        return switch (register.add(made, earlier.size())) {
            case ADDED ->
                ResponseEntity.created(URI.create("/api/statistics/releases/" + year))
                        .body(release(year));
            case RELEASED_ALREADY -> throw releasedAlready(year);
            case OTHERS_CAME_BETWEEN ->
                throw problem(
                        HttpStatus.CONFLICT,
                        "released-one-at-a-time",
                        "something else was released while the figures of " + year
                                + " were being protected beside what was; ask again");
        };
    }

    private Releasing.Made make(int year, String by, List<Figures> earlier) {
        try {
            return releasing.make(year, by, earlier).orElseThrow(StillComingEndpoint::problem);
        } catch (CannotBeProtected e) {
            throw refused("nobody-is-told", String.valueOf(e.getMessage()));
        }
    }

    /** What is released stays, so that nothing may be asked for that is not understood. */
    private static void known(Map<String, Object> body) {
        List<String> unknown = body.keySet().stream()
                .filter(field -> !field.equals(YEAR) && !field.equals(BY))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw new BadQuery("a release has the fields year and by; it has no " + String.join(", ", unknown));
        }
    }

    private static int year(Map<String, Object> body) {
        if (body.get(YEAR) instanceof Integer year && year > 1900 && year < 10_000) {
            return year;
        }
        throw new BadQuery("year must be a number such as 2024, from 1901 to 9999");
    }

    private static String by(Map<String, Object> body) {
        if (body.get(BY) instanceof String by && !by.isBlank() && by.length() <= LONGEST_NAME && isText(by)) {
            return by.strip();
        }
        throw new BadQuery("by must name the office that releases, such as \"Statistics desk\", in at most "
                + LONGEST_NAME + " letters, without control characters");
    }

    private static boolean isText(String by) {
        return by.codePoints().noneMatch(Character::isISOControl);
    }

    private static NotHere notReleased(int year) {
        return new NotHere(
                "year-is-released", year + " has not been released; GET /api/statistics/releases names what was");
    }

    private static ErrorResponseException releasedAlready(int year) {
        return problem(
                HttpStatus.CONFLICT,
                "released-once",
                year + " has been released; what was released stays, and a second release would tell the difference");
    }

    private static ErrorResponseException refused(String rule, String because) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, rule, because);
    }

    private static ErrorResponseException problem(HttpStatus status, String rule, String because) {
        var problem = ProblemDetail.forStatusAndDetail(status, because);
        problem.setProperty("rule", rule);
        return new ErrorResponseException(status, problem, null);
    }
}
