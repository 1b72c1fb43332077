package rogatory.chassis.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rogatory.chassis.casework.Kind;
import rogatory.chassis.eventlog.Recorded;
import rogatory.vocabulary.CaseFile;
import rogatory.vocabulary.LegalFact;
import rogatory.vocabulary.Move;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Shows one request: as it stands or stood, its history with both times, and what may be put on record next. */
@Tag(name = "one request")
@RestController
@RequestMapping("/api/${rogatory.kind}/requests/{id}")
final class RequestEndpoint<R extends CaseFile, E extends LegalFact> {

    /** An act that is legal now. */
    record Next(String act, String event, String article, String href) {}

    private final Kind<R, E> kind;
    private final RequestFinder<R, E> finder;
    private final Acts acts;
    private final JsonMapper json;

    RequestEndpoint(Kind<R, E> kind, RequestFinder<R, E> finder, Acts acts, JsonMapper json) {
        this.kind = kind;
        this.finder = finder;
        this.acts = acts;
        this.json = json;
    }

    @Operation(summary = "The request now, or as it stood on a day (asOf)")
    @GetMapping
    ResponseEntity<Object> request(@PathVariable String id, @RequestParam(required = false) @Nullable LocalDate asOf) {
        List<Recorded<E>> history = finder.history(id);
        long version = history.getLast().sequence();
        if (asOf == null) {
            return ResponseEntity.ok().eTag(Headers.tag(version)).body(view(finder.fold(history), version));
        }
        if (history.getFirst().event().occurredOn().isAfter(asOf)) {
            throw new UnknownRequest(id + " as of " + asOf);
        }
        return ResponseEntity.ok(view(finder.fold(history, asOf), version));
    }

    @Operation(summary = "Every event, with the day of the fact and the time of its record")
    @GetMapping("/history")
    List<ObjectNode> history(@PathVariable String id) {
        List<Recorded<E>> history = finder.history(id);
        Map<Long, Long> voidings = new HashMap<>();
        history.forEach(recorded ->
                kind.voids(recorded.event()).ifPresent(voided -> voidings.put(voided, recorded.sequence())));
        return history.stream()
                .map(recorded -> entry(recorded, voidings.get(recorded.sequence())))
                .toList();
    }

    @Operation(summary = "The acts that are legal now")
    @GetMapping("/next")
    List<Next> next(@PathVariable String id) {
        R file = finder.fold(finder.history(id));
        return kind.moves().rows().stream()
                .filter(move -> move.from().contains(file.state()))
                .map(move -> next(move, file))
                .toList();
    }

    private Next next(Move<?> move, R file) {
        return new Next(move.act(), move.event(), move.article(), acts.address(file.id()) + "/" + move.act());
    }

    private ObjectNode view(R file, long version) {
        ObjectNode view = json.createObjectNode();
        view.put("id", file.id());
        view.put("kind", kind.name());
        view.put("version", version);
        view.setAll((ObjectNode) json.valueToTree(kind.view(file)));
        return view;
    }

    private ObjectNode entry(Recorded<E> recorded, @Nullable Long voidedBy) {
        ObjectNode entry = json.createObjectNode();
        entry.put("sequence", recorded.sequence());
        entry.put("event", recorded.event().getClass().getSimpleName());
        entry.put("recordedAt", recorded.recordedAt().toString());
        entry.setAll((ObjectNode) json.valueToTree(recorded.event()));
        // A voiding names the sequence it voids; its own place in the stream is what an entry's sequence says.
        entry.put("sequence", recorded.sequence());
        kind.voids(recorded.event()).ifPresent(voided -> entry.put("voids", voided));
        entry.remove("requestId");
        if (voidedBy != null) {
            entry.put("voidedBy", voidedBy);
        }
        return entry;
    }
}
