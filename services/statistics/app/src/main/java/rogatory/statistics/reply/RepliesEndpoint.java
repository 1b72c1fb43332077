package rogatory.statistics.reply;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rogatory.chassis.web.NotHere;
import rogatory.statistics.asked.Parameters;
import rogatory.statistics.release.Released;
import rogatory.statistics.tables.Filler;
import rogatory.statistics.tables.Question;

/** Lays out replies to notes verbales: of any period for the house, or of a released year for everyone. */
@Tag(name = "statistics")
@RestController
@RequestMapping("/api/statistics/replies")
final class RepliesEndpoint {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
    private static final String RELEASE = "release";
    private static final String DRAFT =
            "Draft for the house, with figures that are not protected: not for publication. The reply"
                    + " that may be given away is the one with release=, of a year that was released.";

    private final Filler filler;
    private final Released released;
    private final Clock clock;

    RepliesEndpoint(Filler filler, Released released, Clock clock) {
        this.filler = filler;
        this.released = released;
        this.clock = clock;
    }

    @Operation(
            summary =
                    "A reply to a note verbale, nv-2020 or nv-2021: with release, a year that was released, and protected"
                            + " figures; otherwise a draft with the parameters of a table")
    @GetMapping("/{reply}.html")
    ResponseEntity<byte[]> reply(@PathVariable String reply, @RequestParam MultiValueMap<String, String> parameters) {
        Reply found = Reply.ALL.stream()
                .filter(each -> each.id().equals(reply))
                .findFirst()
                .orElseThrow(() -> new NotHere(
                        "reply-is-known",
                        "there is no reply " + reply + "; these are: "
                                + Reply.ALL.stream().map(Reply::id).collect(Collectors.joining(", "))));
        var given = new Parameters(parameters, clock.instant(), clock.getZone());
        Source source = given.has(RELEASE) ? released(given) : draft(given);
        return ResponseEntity.ok().contentType(HTML).body(found.written(source).getBytes(StandardCharsets.UTF_8));
    }

    private Source draft(Parameters given) {
        Question question = Question.read(given);
        Map<String, String> told = new LinkedHashMap<>();
        told.put(
                "period",
                question.asked().period().from() + " to "
                        + question.asked().period().to());
        told.put("as of", question.asked().query().asOf().toString());
        told.put("known at", question.asked().query().knownAt().toString());
        told.put("scope", question.scope().word());
        return new Source(DRAFT, told, filler.fill(question));
    }

    private Source released(Parameters given) {
        given.only(Set.of(RELEASE));
        String year = String.valueOf(given.text(RELEASE));
        if (!year.matches("\\d{4}")) {
            given.wrong("release must be a year such as 2024; what it is as of, and known at, the release says itself");
        }
        given.refuseWhatIsWrong();
        return released.of(Integer.parseInt(year))
                .map(each -> new Source(each.audience(), each.parameters(), each.tables()))
                .orElseThrow(() -> new NotHere("year-is-released", year + " has not been released"));
    }
}
