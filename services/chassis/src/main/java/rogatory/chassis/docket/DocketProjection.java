package rogatory.chassis.docket;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import rogatory.chassis.casework.DueDays;
import rogatory.chassis.casework.Kind;
import rogatory.chassis.casework.Kinds;
import rogatory.chassis.eventlog.Recorded;
import rogatory.chassis.projection.Projection;
import rogatory.vocabulary.CaseFile;
import rogatory.vocabulary.LegalFact;
import rogatory.vocabulary.Numbered;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps one entry a request: the fields a list shows and the folded file itself, so that the next event needs no look
 * back. Only an event that changes what earlier ones meant has the whole stream folded again.
 */
final class DocketProjection implements Projection {

    static final String VIEW = "docket";

    private static final int SHAPE = 3;

    private final Kinds kinds;
    private final DueDays dueDays;
    private final int calendarEdition;
    private final JsonMapper json;
    private final FoldedFiles folded = new FoldedFiles();

    DocketProjection(Kinds kinds, DueDays dueDays, int calendarEdition, JsonMapper json) {
        this.kinds = kinds;
        this.dueDays = dueDays;
        this.calendarEdition = calendarEdition;
        this.json = json;
    }

    @Override
    public String view() {
        return VIEW;
    }

    /** Of the entry, of the files in it and of the days they show: any may change without the others. */
    @Override
    public int shape() {
        List<Integer> editions = kinds.all().stream().map(Kind::edition).toList();
        return Objects.hash(SHAPE, editions, calendarEdition);
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
                        Indexes.ascending(Entry.OPEN, Entry.DUE_ORDER, Entry.ID),
                        Indexes.ascending(Entry.OBSERVATIONS, Entry.DUE_ORDER, Entry.ID),
                        Indexes.ascending(Entry.LIMIT_RULE, Entry.LIMIT_DUE),
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
        byStream.forEach((stream, events) ->
                entries.put(stream, entry(kinds.of(stream), current.get(stream), events, wholeStream)));
        return entries;
    }

    private <R extends CaseFile, E extends LegalFact> Document entry(
            Kind<R, E> kind,
            @Nullable Document before,
            List<Recorded<?>> events,
            Function<String, List<Recorded<?>>> wholeStream) {
        Recorded<?> last = events.getLast();
        R file = evolve(kind, before == null ? null : file(kind, before), events)
                .orElseGet(() -> refold(kind, wholeStream.apply(last.streamId()), last.sequence()));
        folded.keep(last.streamId(), last.sequence(), file);
        return Entry.of(kind.name(), file, dueDays.of(file), last.sequence(), json.writeValueAsString(file));
    }

    private <R extends CaseFile> R file(Kind<R, ?> kind, Document entry) {
        return folded.find(entry.getString(Entry.ID), entry.getLong(Entry.VERSION), kind.file())
                .orElseGet(() -> json.readValue(entry.getString(Entry.FILE), kind.file()));
    }

    private static <R extends CaseFile, E extends LegalFact> Optional<R> evolve(
            Kind<R, E> kind, @Nullable R before, List<Recorded<?>> events) {
        R file = before;
        for (Recorded<?> recorded : events) {
            E event = DocketProjection.<E>numbered(recorded).event();
            Optional<R> after = file == null ? Optional.of(kind.evolve(null, event)) : kind.next(file, event);
            if (after.isEmpty()) {
                return after;
            }
            file = after.get();
        }
        return Optional.ofNullable(file);
    }

    private static <R extends CaseFile, E extends LegalFact> R refold(
            Kind<R, E> kind, List<Recorded<?>> stream, long version) {
        return kind.fold(stream.stream()
                .filter(recorded -> recorded.sequence() <= version)
                .map(DocketProjection::<E>numbered)
                .toList());
    }

    @SuppressWarnings("unchecked")
    private static <E> Numbered<E> numbered(Recorded<?> recorded) {
        return new Numbered<>(recorded.sequence(), (E) recorded.event());
    }
}
