package rogatory.statistics.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import rogatory.statistics.asked.Asked;
import rogatory.statistics.cases.Assets;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Period;
import rogatory.statistics.facts.Fact;
import rogatory.vocabulary.Money;

/** T8: assets that were asked for, frozen, confiscated and returned in the period, a sum a currency, UNCAC Art. 51 to 57. */
record AssetTable() implements Table {

    /** An act of a request. */
    private record Act(String request, Fact fact) {

        /** Empty where no sum is stated. */
        String currency() {
            Money money = fact.values().money();
            return money == null ? Row.EMPTY : money.currency();
        }
    }

    @Override
    public String id() {
        return "T8";
    }

    @Override
    public String name() {
        return "Assets";
    }

    @Override
    public List<String> columns() {
        return List.of("stage", "currency", "requests", "acts", "sum");
    }

    @Override
    public String note() {
        return "No event states the sum that is asked for. Nothing is converted from one currency to another.";
    }

    @Override
    public Stream<Row> rows(List<CaseFacts> cases, Asked asked) {
        Period period = asked.period();
        long requested = cases.stream()
                .filter(known -> known.life().enteredWithin(period))
                .filter(known -> Assets.askedFor(known.items()))
                .count();
        return Stream.of(
                        requested == 0
                                ? Stream.<Row>empty()
                                : Stream.of(Row.of("REQUESTED", Row.EMPTY, requested, Row.EMPTY, Row.EMPTY)),
                        acts("FROZEN", cases, period, Assets::frozen),
                        acts("CONFISCATED", cases, period, Assets::confiscated),
                        acts("RETURNED", cases, period, Assets::returned))
                .flatMap(rows -> rows);
    }

    private static Stream<Row> acts(
            String stage, List<CaseFacts> cases, Period period, Function<Assets, List<Fact>> which) {
        Map<String, List<Act>> byCurrency = new TreeMap<>();
        for (CaseFacts known : cases) {
            which.apply(known.assets()).stream()
                    .filter(fact -> period.contains(fact.occurredOn()))
                    .map(fact -> new Act(known.id(), fact))
                    .forEach(act -> byCurrency
                            .computeIfAbsent(act.currency(), currency -> new ArrayList<>())
                            .add(act));
        }
        return byCurrency.entrySet().stream().map(each -> row(stage, each.getKey(), each.getValue()));
    }

    private static Row row(String stage, String currency, List<Act> acts) {
        BigDecimal sum = Assets.sums(acts.stream().map(Act::fact).toList()).get(currency);
        return Row.of(
                stage,
                currency,
                acts.stream().map(Act::request).distinct().count(),
                acts.size(),
                sum == null ? Row.EMPTY : Row.plain(sum));
    }
}
