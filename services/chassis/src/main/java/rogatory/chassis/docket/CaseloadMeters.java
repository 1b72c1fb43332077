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
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import rogatory.chassis.casework.Kind;
import rogatory.chassis.casework.Kinds;
import rogatory.chassis.projection.Views;
import rogatory.vocabulary.Holder;

/** Shows the caseload as gauges; their tags are code lists, never a request or a person. */
final class CaseloadMeters {

    private static final Logger LOG = LoggerFactory.getLogger(CaseloadMeters.class);

    private final Views views;
    private final Clock clock;
    private final Kinds kinds;
    private final MultiGauge open;
    private final MultiGauge received;
    private final MultiGauge finalised;
    private final MultiGauge refused;
    private final MultiGauge overdue;
    private final MultiGauge oldest;

    CaseloadMeters(Views views, Clock clock, Kinds kinds, MeterRegistry registry) {
        this.views = views;
        this.clock = clock;
        this.kinds = kinds;
        open = gauge(registry, "open", "Requests that are open now, by state and by who has the ball");
        received = gauge(registry, "received", "Requests on file, as known now");
        finalised = gauge(registry, "finalised", "Closed requests by outcome, as known now");
        refused = gauge(registry, "refused", "Requests refused whole or in part, by ground, as known now");
        overdue = gauge(
                registry,
                "overdue",
                "Requests on which something was due before today, closed ones too where it is still owed");
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
        Set<Document> counted = open.stream()
                .map(row -> withoutHolder(row.get(Entry.ID, Document.class)))
                .collect(Collectors.toSet());
        List<Document> rows = new ArrayList<>(open);
        everyDirection((kind, key) -> kind.states().stream()
                .filter(state -> state.holder() != Holder.NO)
                .filter(state -> !counted.contains(new Document(key).append(Entry.STATE, state.name())))
                .forEach(state -> rows.add(none(new Document(key)
                        .append(Entry.STATE, state.name())
                        .append(Entry.HOLDER, state.holder().name())))));
        return rows;
    }

    private static Document withoutHolder(Document key) {
        Document without = new Document(key);
        without.remove(Entry.HOLDER);
        return without;
    }

    /** Nothing overdue is a figure too. */
    private List<Document> orNone(List<Document> overdue) {
        List<Document> rows = new ArrayList<>(overdue);
        everyDirection((kind, key) -> {
            if (overdue.stream().noneMatch(row -> key.equals(row.get(Entry.ID)))) {
                rows.add(none(key));
            }
        });
        return rows;
    }

    private void everyDirection(BiConsumer<Kind<?, ?>, Document> each) {
        kinds.all().forEach(kind -> kind.directions()
                .forEach(direction -> each.accept(
                        kind, new Document(Entry.KIND, kind.name()).append(Entry.DIRECTION, direction.name()))));
    }

    private static Document none(Document key) {
        return new Document(Entry.ID, key).append(Caseload.COUNT, 0);
    }

    private static List<Row<?>> rows(List<Document> counted, String figure) {
        return counted.stream()
                .<Row<?>>map(
                        row -> Row.of(tags(row), row.get(figure, Number.class).doubleValue()))
                .toList();
    }

    private static Tags tags(Document row) {
        Document key = row.get(Entry.ID, Document.class);
        Stream<Map.Entry<String, Object>> parts = key.entrySet().stream();
        return parts.reduce(
                Tags.empty(),
                (tags, part) -> tags.and(
                        part.getKey().equals(Entry.GROUNDS) ? "ground" : part.getKey(),
                        String.valueOf(part.getValue())),
                Tags::and);
    }
}
