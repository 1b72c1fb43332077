package rogatory.statistics.store;

import java.lang.ref.SoftReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rogatory.chassis.projection.Views;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.Kind;
import rogatory.statistics.facts.Values;
import rogatory.vocabulary.Direction;

/**
 * The histories of one view: read once, and then only those that have changed since, so that a question need not wait until
 * ten years have been read again. They are let go when memory is short.
 */
final class Histories {

    private final Views views;
    private final String view;
    private SoftReference<Kept> kept = new SoftReference<>(null);

    Histories(Views views, String view) {
        this.views = views;
        this.view = view;
    }

    /**
     * What has been read.
     *
     * @param generation the collection that it was read from; a rebuild begins another
     * @param tx all that was appended before this transaction is in it
     * @param groups by kind and direction, in the order of the requests' ids; never changed
     */
    record Kept(String generation, long tx, Map<String, TreeMap<String, History>> groups) {

        /** A place before the one that was read to says that the facts are being built anew, under a name that was there before. */
        boolean isContinuedBy(String nextGeneration, long nextTx) {
            return generation.equals(nextGeneration) && tx <= nextTx;
        }

        /** The requests of one kind and direction, in the order of their ids. */
        Collection<History> of(Kind kind, Direction direction) {
            TreeMap<String, History> group = groups.get(group(kind.word(), direction.name()));
            return group == null ? List.of() : group.values();
        }
    }

    /**
     * All that is known now. The place is asked for before the documents are: what they hold beyond it is read again next time.
     * What was read while another generation took over is not kept, since its place may be that of the one before.
     */
    synchronized Kept now() {
        String generation = CaseFactsProjection.generation(views, view);
        long tx = views.position(view).tx();
        Kept before = kept.get();
        Kept now = before != null && before.isContinuedBy(generation, tx)
                ? new Kept(generation, tx, read(before.tx(), before.groups()))
                : new Kept(generation, tx, read(0, Map.of()));
        boolean same = generation.equals(CaseFactsProjection.generation(views, view));
        kept = new SoftReference<>(same ? now : null);
        return now;
    }

    private Map<String, TreeMap<String, History>> read(long since, Map<String, TreeMap<String, History>> before) {
        var once = new Once();
        Map<String, TreeMap<String, History>> changed = new HashMap<>();
        CaseFactsProjection.read(views, view, since, document -> {
            History history = CaseFactsProjection.history(document, once::fact);
            String group = group(
                    document.getString(CaseFactsProjection.KIND), document.getString(CaseFactsProjection.DIRECTION));
            changed.computeIfAbsent(group, same -> copy(before.get(same))).put(history.id(), history);
        });
        Map<String, TreeMap<String, History>> groups = new HashMap<>(before);
        groups.putAll(changed);
        return groups;
    }

    private static TreeMap<String, History> copy(@Nullable TreeMap<String, History> before) {
        return before == null ? new TreeMap<>() : new TreeMap<>(before);
    }

    private static String group(String kind, String direction) {
        return kind + " " + direction;
    }

    /** Keeps one of many that are equal: most days, times and values occur again and again. */
    private static final class Once {

        private final Map<LocalDate, LocalDate> days = new HashMap<>();
        private final Map<Instant, Instant> times = new HashMap<>();
        private final Map<Values, Values> values = new HashMap<>();

        Fact fact(Fact read) {
            return new Fact(
                    read.sequence(),
                    read.what(),
                    one(days, read.occurredOn()),
                    one(times, read.recordedAt()),
                    one(values, read.values()));
        }

        private static <T> T one(Map<T, T> known, T value) {
            T before = known.putIfAbsent(value, value);
            return before == null ? value : before;
        }
    }
}
