package rogatory.statistics.tables;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rogatory.statistics.asked.Asked;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Period;
import rogatory.statistics.cases.Refusal;
import rogatory.statistics.course.ItemFate;
import rogatory.statistics.indicators.Grounds;

/** T3: on what grounds requests were refused in the period, whole or in part, UNCAC 46(21), 46(23). */
record RefusalTable() implements Table {

    /** What one ground at one stage stopped. */
    private static final class Tally {

        private final Set<String> requests = new HashSet<>();
        private final Set<String> items = new HashSet<>();
    }

    private record Key(String ground, String stage) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int byGround = ground.compareTo(other.ground);
            return byGround == 0 ? stage.compareTo(other.stage) : byGround;
        }
    }

    @Override
    public String id() {
        return TableIds.REFUSALS;
    }

    @Override
    public String name() {
        return "Grounds of refusal";
    }

    @Override
    public List<String> columns() {
        return List.of(Columns.GROUND, "article", Columns.STAGE, Columns.REQUESTS, "items");
    }

    @Override
    public Stream<Row> rows(List<CaseFacts> cases, Asked asked) {
        Period period = asked.period();
        Map<Key, Tally> tallies = new TreeMap<>();
        cases.forEach(known -> known.refusals().stream()
                .filter(refusal -> period.contains(refusal.on()))
                .forEach(refusal -> count(tallies, known, refusal)));
        return tallies.entrySet().stream()
                .map(each -> Row.of(
                        each.getKey().ground(),
                        Grounds.article(each.getKey().ground()),
                        each.getKey().stage(),
                        each.getValue().requests.size(),
                        each.getValue().items.size()));
    }

    private static void count(Map<Key, Tally> tallies, CaseFacts known, Refusal refusal) {
        Set<Integer> items = refused(known, refusal.sequence());
        items.removeAll(refused(known, refusal.sequence() - 1));
        for (String ground : refusal.grounds()) {
            Tally tally = tallies.computeIfAbsent(new Key(ground, refusal.stage()), key -> new Tally());
            tally.requests.add(known.id());
            items.forEach(item -> tally.items.add(known.id() + " " + item));
        }
    }

    /** The items that were refused when the record had come so far. */
    private static Set<Integer> refused(CaseFacts known, long sequence) {
        return CaseFacts.of(
                        known.id(),
                        known.facts().stream()
                                .filter(fact -> fact.sequence() <= sequence)
                                .toList(),
                        known.asOf(),
                        Instant.MAX)
                .stream()
                .flatMap(then -> then.items().stream())
                .filter(item -> item.fate() == ItemFate.Fate.REFUSED)
                .map(ItemFate::no)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
