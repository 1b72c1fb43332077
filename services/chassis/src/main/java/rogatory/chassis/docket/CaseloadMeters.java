package rogatory.chassis.docket;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import rogatory.chassis.casework.Kind;
import rogatory.chassis.projection.Views;
import rogatory.vocabulary.Direction;

/** Shows the caseload as gauges; their tags are code lists, never a request or a person. */
final class CaseloadMeters {

    private static final Logger LOG = LoggerFactory.getLogger(CaseloadMeters.class);

    private final Views views;
    private final Clock clock;
    private final Kind<?, ?> kind;
    private final MultiGauge open;
    private final MultiGauge received;
    private final MultiGauge finalised;
    private final MultiGauge refused;
    private final MultiGauge overdue;
    private final MultiGauge oldest;

    CaseloadMeters(Views views, Clock clock, Kind<?, ?> kind, MeterRegistry registry) {
        this.views = views;
        this.clock = clock;
        this.kind = kind;
        open = gauge(registry, "open", "Requests that are open now, by state and by who has the ball");
        received = gauge(registry, "received", "Requests on file, as known now");
        finalised = gauge(registry, "finalised", "Closed requests by outcome, as known now");
        refused = gauge(registry, "refused", "Requests refused whole or in part, by ground, as known now");
        overdue = gauge(registry, "overdue", "Open requests whose due day has passed");
        oldest = gauge(registry, "oldest.open.timestamp.seconds", "Day on which the oldest open request was received");
    }

    private static MultiGauge gauge(MeterRegistry registry, String name, String says) {
        return MultiGauge.builder("rogatory.requests." + name).description(says).register(registry);
    }

    @Scheduled(fixedDelayString = "${rogatory.meters.refresh:5s}")
    void refresh() {
        try {
            show(Caseload.of(views.live(DocketProjection.VIEW), LocalDate.now(clock)));
        } catch (RuntimeException e) {
            LOG.warn("The caseload cannot be counted now, the gauges keep their last figures: {}", e.getMessage());
        }
    }

    private void show(Caseload now) {
        open.register(rows(withEmptyStates(now.open()), Caseload.COUNT), true);
        received.register(rows(now.received(), Caseload.COUNT), true);
        finalised.register(rows(now.finalised(), Caseload.COUNT), true);
        refused.register(rows(now.refused(), Caseload.COUNT), true);
        overdue.register(rows(orNone(now.overdue()), Caseload.COUNT), true);
        oldest.register(
                now.oldestOpen().stream()
                        .map(row -> Row.of(
                                tags(row),
                                LocalDate.parse(row.getString(Caseload.DAY))
                                        .atStartOfDay(clock.getZone())
                                        .toEpochSecond()))
                        .toList(),
                true);
    }

    /** A state in which nothing is open is a figure too. */
    private List<Document> withEmptyStates(List<Document> open) {
        Set<String> counted = open.stream()
                .map(row -> row.get(Entry.ID, Document.class).getString(Entry.STATE))
                .collect(Collectors.toSet());
        List<Document> rows = new ArrayList<>(open);
        kind.states().forEach((state, holder) -> {
            if (!state.name().equals(Entry.CLOSED) && !counted.contains(state.name())) {
                rows.add(none(new Document(Entry.DIRECTION, Direction.INCOMING.name())
                        .append(Entry.STATE, state.name())
                        .append(Entry.HOLDER, holder.name())));
            }
        });
        return rows;
    }

    private static Document none(Document key) {
        return new Document(Entry.ID, key).append(Caseload.COUNT, 0);
    }

    /** Nothing overdue is a figure too. */
    private static List<Document> orNone(List<Document> rows) {
        return rows.isEmpty() ? List.of(none(new Document(Entry.DIRECTION, Direction.INCOMING.name()))) : rows;
    }

    private List<Row<?>> rows(List<Document> counted, String figure) {
        return counted.stream()
                .<Row<?>>map(
                        row -> Row.of(tags(row), row.get(figure, Number.class).doubleValue()))
                .toList();
    }

    private Tags tags(Document row) {
        Document key = row.get(Entry.ID, Document.class);
        Stream<Map.Entry<String, Object>> parts = key.entrySet().stream();
        return parts.reduce(
                Tags.of("kind", kind.name()),
                (tags, part) -> tags.and(
                        part.getKey().equals(Entry.GROUNDS) ? "ground" : part.getKey(),
                        String.valueOf(part.getValue())),
                Tags::and);
    }
}
