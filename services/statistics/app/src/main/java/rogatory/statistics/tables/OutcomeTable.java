package rogatory.statistics.tables;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rogatory.statistics.asked.Asked;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Period;

/** T2: how the requests ended that were finalised in the period, SEED 19. */
record OutcomeTable() implements Table {

    @Override
    public String id() {
        return TableIds.OUTCOMES;
    }

    @Override
    public String name() {
        return "Outcomes";
    }

    @Override
    public List<String> columns() {
        return List.of(Columns.OUTCOME, Columns.REQUESTS, Columns.SHARE);
    }

    @Override
    public Stream<Row> rows(List<CaseFacts> cases, Asked asked) {
        Period period = asked.period();
        Map<String, Long> counts = cases.stream()
                .filter(known -> known.life().finalisedWithin(period))
                .map(known -> String.valueOf(known.life().outcomeOn(period.to())))
                .collect(Collectors.groupingBy(outcome -> outcome, TreeMap::new, Collectors.counting()));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return counts.entrySet().stream()
                .map(each -> Row.of(each.getKey(), each.getValue(), Row.share(each.getValue(), all)));
    }
}
