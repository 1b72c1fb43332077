package rogatory.chassis.docket;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rogatory.chassis.casework.Kinds;
import rogatory.chassis.eventlog.TxPosition;
import rogatory.chassis.projection.Views;
import rogatory.chassis.web.BadQuery;

/** Lists requests: filtered, sorted, in pages that stay stable while others write. */
@Tag(name = "docket")
@RestController
@RequestMapping("/api/${rogatory.kind}/requests")
final class DocketEndpoint {

    static final String MIN_POSITION = "X-Min-Position";
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final Docket docket;
    private final DocketParameters parameters;
    private final Views views;

    DocketEndpoint(Docket docket, Views views, Kinds kinds, Clock clock) {
        this.docket = docket;
        this.views = views;
        this.parameters = new DocketParameters(kinds, clock);
    }

    /** @return a page, or 202 if the view has not reached the position within two seconds: ask again */
    @Operation(summary = "A page of the docket")
    @GetMapping
    ResponseEntity<Object> list(
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = MIN_POSITION, required = false) @Nullable String position) {
        DocketQuery query = parameters.read(asked);
        if (position != null && !views.await(DocketProjection.VIEW, position(position), LONGEST_WAIT)) {
            return ResponseEntity.status(HttpStatus.ACCEPTED)
                    .header("Retry-After", "1")
                    .body(Map.of("detail", "the list has not reached position " + position + " yet; ask again"));
        }
        return ResponseEntity.ok(docket.page(query));
    }

    private static TxPosition position(String text) {
        try {
            return TxPosition.parse(text);
        } catch (IllegalArgumentException e) {
            throw new BadQuery(MIN_POSITION + " must be a position that an act answered with, but is '" + text + "'");
        }
    }
}
