package rogatory.chassis.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import rogatory.chassis.casework.Answer;
import rogatory.chassis.casework.Office;
import rogatory.chassis.casework.Submission;

/** Takes a new request, or any act of the table of legal moves, as {@code POST}. */
@RestController
@RequestMapping("/api/${rogatory.kind}/requests")
final class ActEndpoint {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final Acts acts;
    private final Office office;
    private final RequestFinder finder;

    ActEndpoint(Acts acts, Office office, RequestFinder finder) {
        this.acts = acts;
        this.office = office;
        this.finder = finder;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> open(
            @RequestBody(required = false) @Nullable String body,
            @RequestHeader(name = IDEMPOTENCY_KEY, required = false) @Nullable String key) {
        var read = acts.receipt(BodyReader.read(body == null ? "" : body));
        Answer answer = office.submit(new Submission(read.act(), Headers.key(key), read.fingerprint(), null, null));
        return answer(answer, true);
    }

    @PostMapping(path = "/{id}/{act}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> act(
            @PathVariable String id,
            @PathVariable String act,
            @RequestBody(required = false) @Nullable String body,
            @RequestHeader(name = IDEMPOTENCY_KEY, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version) {
        var read = acts.act(act, BodyReader.read(body == null ? "{}" : body), finder.id(id));
        return answer(
                office.submit(new Submission(
                        read.act(), Headers.key(key), read.fingerprint(), Headers.version(version), null)),
                false);
    }

    private ResponseEntity<Object> answer(Answer answer, boolean opened) {
        return switch (answer) {
            case Answer.Done done -> recorded(done, opened);
            case Answer.Repeated(var first) -> recorded(first, opened);
            default -> Problem.of(answer).response();
        };
    }

    private ResponseEntity<Object> recorded(Answer.Done done, boolean opened) {
        var body = RecordedAct.of(done, office.position(done));
        var builder = opened ? ResponseEntity.created(URI.create(acts.address(done.id()))) : ResponseEntity.ok();
        return builder.eTag(Headers.tag(done.version())).body(body);
    }
}
