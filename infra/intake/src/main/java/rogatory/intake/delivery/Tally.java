package rogatory.intake.delivery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rogatory.intake.caselog.Entry;

/** What became of the rows, by kind. */
public final class Tally {

    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private @Nullable String stopped;

    void answered(Entry entry, AnswerLine line) {
        String kind = entry.kind().name();
        switch (line.result() == null ? "" : line.result()) {
            case "loaded" -> add(kind, new Count(1, 0, 0, 0));
            case "present" -> add(kind, new Count(0, 1, 0, 0));
            case "left" -> add(kind, new Count(0, 0, 0, 1));
            default -> refused(line.refusal(kind, entry));
        }
    }

    /** Counts a row that is not on record. */
    public void refused(Refusal refusal) {
        add(refusal.kind(), new Count(0, 0, 1, 0));
        refusals.add(refusal);
    }

    void unsent(String kind, int rows) {
        add(kind, new Count(0, 0, 0, rows));
    }

    private void add(String kind, Count count) {
        counts.merge(kind, count, Count::plus);
    }

    /** Counts in what became of other rows. */
    void add(Tally others) {
        others.counts.forEach(this::add);
        refusals.addAll(others.refusals);
        if (stopped == null) {
            stopped = others.stopped;
        }
    }

    void stop(String because) {
        stopped = because;
    }

    /** @return why the run ended before every row was sent, or null if it did not */
    public @Nullable String stopped() {
        return stopped;
    }

    public Map<String, Count> counts() {
        return counts;
    }

    public Count total() {
        return counts.values().stream().reduce(Count.NONE, Count::plus);
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
