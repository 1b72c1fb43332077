package rogatory.statistics.simulated;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import rogatory.statistics.simulated.PencilCase.Row;

/** What became of the items of one request, and how the request ends by it, as {@code docs/event-model} tells it. */
final class PencilItems {

    private static final Set<String> OPEN = Set.of("ASKED", "GRANTED");
    private static final Set<String> DONE = Set.of("DONE", "NIL");
    private static final Set<String> BACK_TO_EXECUTION = Set.of("DEFECTIVE_EXECUTION", "COURT_REMITTED");

    private final Map<Integer, String> fates = new TreeMap<>();
    private final Set<Integer> partly = new TreeSet<>();
    private final boolean police;
    private final boolean ours;

    PencilItems(String kind, String direction, int count) {
        police = kind.equals("LEC");
        ours = direction.equals("OUTGOING");
        for (int no = 1; no <= count; no++) {
            fates.put(no, "ASKED");
        }
    }

    /** Takes in a row; answers which items it refused. */
    Set<Integer> enter(Row row) {
        Set<Integer> before = in(Set.of("REFUSED"));
        switch (row.event()) {
            case "AssistanceGranted", "ForeignGranted" -> mark(row, Set.of("ASKED"), "GRANTED");
            case "ItemExecuted" -> mark(row, Set.of("GRANTED"), done(row));
            case "PartialResultsReceived" -> row.items().forEach(no -> fates.replace(no, done(row)));
            case "ResultsReceived" -> in(OPEN).forEach(no -> fates.put(no, done(row)));
            case "ItemRefused", "RequestRefused", "ForeignRefused", "Declined" -> mark(row, OPEN, "REFUSED");
            case "MlaRequiredNotified" -> mark(row, OPEN, "ELSEWHERE");
            case "ConvertedToMla" -> in(OPEN).forEach(no -> fates.put(no, "ELSEWHERE"));
            case "RequestWithdrawn", "NoLongerRequired" ->
                mark(row, police && !ours ? Set.of("ASKED", "ELSEWHERE") : OPEN, "GIVEN_UP");
            case "ReplySent" -> reply(row);
            case "RequestReopened" -> reopen(row);
            default -> {}
        }
        Set<Integer> refused = in(Set.of("REFUSED"));
        refused.removeAll(before);
        return refused;
    }

    private static String done(Row row) {
        return row.codes().contains("NIL") ? "NIL" : "DONE";
    }

    private void mark(Row row, Set<String> otherwise, String fate) {
        Set<Integer> meant = row.items().isEmpty() ? in(otherwise) : row.items();
        meant.forEach(no -> fates.replace(no, fate));
    }

    private void reply(Row row) {
        if (row.codes().contains("PARTIAL")) {
            partly.addAll(row.items().isEmpty() ? in(OPEN) : row.items());
            return;
        }
        Set<Integer> meant = row.items().isEmpty() ? in(OPEN) : row.items();
        meant.forEach(no -> fates.put(no, partly.contains(no) ? "DONE" : done(row)));
    }

    private void reopen(Row row) {
        Set<Integer> again = new TreeSet<>(row.items());
        boolean back = !police && !ours && row.codes().stream().anyMatch(BACK_TO_EXECUTION::contains);
        if (again.isEmpty() && back) {
            again.addAll(in(Set.of("DONE", "NIL", "REFUSED")));
        } else if (again.isEmpty()) {
            again.addAll(fates.keySet());
            boolean all = police && !ours || in(DONE).size() == fates.size() && !ours;
            again.removeAll(all ? Set.of() : in(DONE));
        }
        if (police && !ours) {
            again.stream().filter(no -> "DONE".equals(fates.get(no))).forEach(partly::add);
        }
        again.forEach(no -> fates.replace(no, back ? "GRANTED" : "ASKED"));
    }

    private Set<Integer> in(Set<String> some) {
        Set<Integer> found = new TreeSet<>();
        fates.forEach((no, fate) -> {
            if (some.contains(fate)) {
                found.add(no);
            }
        });
        return found;
    }

    boolean anyOpen() {
        return !in(OPEN).isEmpty();
    }

    boolean anyDone() {
        return !in(DONE).isEmpty();
    }

    boolean anyElsewhere() {
        return !in(Set.of("ELSEWHERE")).isEmpty();
    }

    /** How the request ends, given that it does. What was given up does not count. */
    String outcome() {
        List<String> asked = new ArrayList<>();
        fates.forEach((no, fate) -> {
            if (!fate.equals("GIVEN_UP") || partly.contains(no)) {
                asked.add(fate);
            }
        });
        if (asked.isEmpty()) {
            return "WITHDRAWN";
        }
        return police && !ours ? answered(asked) : executed(asked);
    }

    private static String executed(Collection<String> asked) {
        if (asked.stream().noneMatch(DONE::contains)) {
            return "REFUSED";
        }
        if (!DONE.containsAll(asked)) {
            return "EXECUTED_PARTIAL";
        }
        return asked.contains("DONE") ? "EXECUTED_FULL" : "EXECUTED_NIL";
    }

    private String answered(Collection<String> asked) {
        if (partly.isEmpty() && asked.stream().noneMatch(DONE::contains)) {
            return asked.contains("ELSEWHERE") ? "MLA_REQUIRED" : "DECLINED";
        }
        if (!DONE.containsAll(asked)) {
            return "ANSWERED_PARTIAL";
        }
        return asked.contains("DONE") ? "ANSWERED" : "ANSWERED_NIL";
    }
}
