package rogatory.chassis.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rogatory.vocabulary.CaseFile;
import rogatory.vocabulary.LegalFact;
import rogatory.vocabulary.Move;
import tools.jackson.databind.node.ObjectNode;

/** Shows one request: as it stands or stood, its history with both times, and what may be put on record next. */
@Tag(name = "one request")
@RestController
@RequestMapping("/api/${rogatory.kind}/requests/{id}")
final class RequestEndpoint {

    /** An act that is legal now. */
    record Next(String act, String event, String article, String href) {}

    private final RequestFinder finder;
    private final RequestPage page;
    private final Acts acts;
    private final Clock clock;

    RequestEndpoint(RequestFinder finder, RequestPage page, Acts acts, Clock clock) {
        this.finder = finder;
        this.page = page;
        this.acts = acts;
        this.clock = clock;
    }

    @Operation(summary = "The request now, or as it stood on a day (asOf)")
    @GetMapping
    ResponseEntity<Object> request(@PathVariable String id, @RequestParam(required = false) @Nullable LocalDate asOf) {
        return show(finder.find(id), id, asOf);
    }

    private <R extends CaseFile, E extends LegalFact> ResponseEntity<Object> show(
            OnFile<R, E> file, String id, @Nullable LocalDate asOf) {
        if (asOf == null) {
            return ResponseEntity.ok()
                    .eTag(Headers.tag(file.version()))
                    .body(page.of(file, file.standing(LocalDate.now(clock))));
        }
        if (!file.begunBy(asOf)) {
            throw new UnknownRequest(id + " as of " + asOf);
        }
        return ResponseEntity.ok(page.of(file, file.standing(asOf)));
    }

    @Operation(summary = "Every event, with the day of the fact and the time of its record")
    @GetMapping("/history")
    List<ObjectNode> history(@PathVariable String id) {
        return page.history(finder.find(id));
    }

    @Operation(summary = "The acts that are legal now")
    @GetMapping("/next")
    List<Next> next(@PathVariable String id) {
        return next(finder.find(id));
    }

    private <R extends CaseFile, E extends LegalFact> List<Next> next(OnFile<R, E> file) {
        R request = file.standing(LocalDate.now(clock)).file();
        return file.kind().moves().rows().stream()
                .filter(move -> move.from().contains(request.state()))
                .map(move -> next(move, request))
                .toList();
    }

    private Next next(Move<?> move, CaseFile file) {
        return new Next(move.act(), move.event(), move.article(), acts.address(file.id()) + "/" + move.act());
    }
}
