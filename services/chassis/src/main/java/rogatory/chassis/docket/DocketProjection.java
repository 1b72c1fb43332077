package rogatory.chassis.docket;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import rogatory.chassis.casework.Kind;
import rogatory.chassis.eventlog.Recorded;
import rogatory.chassis.projection.Projection;
import rogatory.vocabulary.CaseFile;
import rogatory.vocabulary.LegalFact;
import rogatory.vocabulary.Numbered;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps one entry a request: the fields a list shows and the folded file itself, so that the next event needs no look
 * back. Only an event that changes what earlier ones meant has the whole stream folded again.
 *
 * @param <R> the request as folded
 * @param <E> its events
 */
final class DocketProjection<R extends CaseFile, E extends LegalFact> implements Projection {

    static final String VIEW = "docket";
    private static final int SHAPE = 1;
    private static final int EDITIONS = 10_000;

    private final Kind<R, E> kind;
    private final JsonMapper json;

    DocketProjection(Kind<R, E> kind, JsonMapper json) {
        this.kind = kind;
        this.json = json;
    }

    @Override
    public String view() {
        return VIEW;
    }

    /** Of the entry and of the file in it: either may change without the other. */
    @Override
    public int shape() {
        return SHAPE * EDITIONS + kind.edition();
    }

    @Override
    public List<IndexModel> indexes() {
        return Stream.of(
                        Indexes.ascending(Entry.DUE_ORDER, Entry.ID),
                        Indexes.ascending(Entry.RECEIVED_ON, Entry.ID),
                        Indexes.ascending(Entry.LATEST_ON, Entry.ID),
                        Indexes.ascending(Entry.REF, Entry.ID),
                        Indexes.ascending(Entry.STATE, Entry.DUE_ORDER, Entry.ID),
                        Indexes.ascending(Entry.PARTNER, Entry.DUE_ORDER, Entry.ID),
                        Indexes.ascending(Entry.HOLDER, Entry.DUE_ORDER, Entry.ID),
                        Indexes.ascending(Entry.WORDS))
                .map(IndexModel::new)
                .toList();
    }

    @Override
    public Map<String, Document> project(
            Map<String, List<Recorded<?>>> byStream,
            Map<String, Document> current,
            Function<String, List<Recorded<?>>> wholeStream) {
        Map<String, Document> entries = new HashMap<>();
        byStream.forEach((stream, events) -> {
            long version = events.getLast().sequence();
            R file = evolve(file(current.get(stream)), events)
                    .orElseGet(() -> refold(wholeStream.apply(stream), version));
            entries.put(stream, Entry.of(file, version, json.writeValueAsString(file)));
        });
        return entries;
    }

    private @Nullable R file(@Nullable Document entry) {
        return entry == null ? null : json.readValue(entry.getString(Entry.FILE), kind.file());
    }

    private Optional<R> evolve(@Nullable R before, List<Recorded<?>> events) {
        R file = before;
        for (Recorded<?> recorded : events) {
            Numbered<E> next = numbered(recorded);
            Optional<R> after = file == null ? Optional.of(kind.fold(List.of(next))) : kind.evolve(file, next);
            if (after.isEmpty()) {
                return after;
            }
            file = after.get();
        }
        return Optional.ofNullable(file);
    }

    private R refold(List<Recorded<?>> stream, long version) {
        return kind.fold(stream.stream()
                .filter(recorded -> recorded.sequence() <= version)
                .map(this::numbered)
                .toList());
    }

    @SuppressWarnings("unchecked")
    private Numbered<E> numbered(Recorded<?> recorded) {
        return new Numbered<>(recorded.sequence(), (E) recorded.event());
    }
}
