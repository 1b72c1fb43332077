package rogatory.statistics.release;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import rogatory.chassis.web.NotHere;
import rogatory.statistics.disclosure.CannotBeProtected;
import rogatory.statistics.disclosure.Figures;
import rogatory.statistics.pack.StillComingEndpoint;

/** Releases the figures of a year to everyone, once, and hands out what was released. */
@Tag(name = "statistics")
@RestController
@RequestMapping("/api/statistics/releases")
final class ReleasesEndpoint {

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
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Release> add(@RequestBody(required = false) @Nullable String body) {
        ReleaseWanted wanted = ReleaseWanted.read(body);
        int year = wanted.year();
        if (clock.instant().isBefore(days.end(year))) {
            throw RefusedReleaseEndpoint.notDue(year, days.day(year));
        }
        List<Figures> earlier = register.figures();
        if (earlier.stream().anyMatch(figures -> figures.year() == year)) {
            throw RefusedReleaseEndpoint.releasedAlready(year);
        }
        return switch (register.add(make(wanted, earlier), earlier.size())) {
            case ADDED ->
                ResponseEntity.created(URI.create("/api/statistics/releases/" + year))
                        .body(release(year));
            case RELEASED_ALREADY -> throw RefusedReleaseEndpoint.releasedAlready(year);
            case OTHERS_CAME_BETWEEN -> throw RefusedReleaseEndpoint.anotherCameBetween(year);
        };
    }

    private Releasing.Made make(ReleaseWanted wanted, List<Figures> earlier) {
        try {
            return releasing.make(wanted, earlier).orElseThrow(StillComingEndpoint::problem);
        } catch (NothingOnRecord e) {
            throw RefusedReleaseEndpoint.nothingOnRecord(e);
        } catch (CannotBeProtected e) {
            throw RefusedReleaseEndpoint.tellsOfSomebody(e);
        }
    }

    private static NotHere notReleased(int year) {
        return new NotHere(
                "year-is-released", year + " has not been released; GET /api/statistics/releases names what was");
    }
}
