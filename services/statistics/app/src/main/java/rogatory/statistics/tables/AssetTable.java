package rogatory.statistics.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import rogatory.statistics.asked.Asked;
import rogatory.statistics.cases.AssetStage;
import rogatory.statistics.cases.Assets;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Period;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.sample.FourDecimals;
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
        return TableIds.ASSETS;
    }

    @Override
    public String name() {
        return "Assets";
    }

    @Override
    public List<String> columns() {
        return List.of(Columns.STAGE, Columns.CURRENCY, Columns.REQUESTS, "acts", "sum");
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
                        Arrays.stream(AssetStage.values()).flatMap(stage -> acts(stage, cases, period)))
                .flatMap(rows -> rows);
    }

    private static Stream<Row> acts(AssetStage stage, List<CaseFacts> cases, Period period) {
        Map<String, List<Act>> byCurrency = new TreeMap<>();
        for (CaseFacts known : cases) {
            stage.acts(known.assets()).stream()
                    .filter(fact -> period.contains(fact.occurredOn()))
                    .map(fact -> new Act(known.id(), fact))
                    .forEach(act -> byCurrency
                            .computeIfAbsent(act.currency(), currency -> new ArrayList<>())
                            .add(act));
        }
        return byCurrency.entrySet().stream().map(each -> row(stage, each.getKey(), each.getValue()));
    }

    private static Row row(AssetStage stage, String currency, List<Act> acts) {
        BigDecimal sum = Assets.sums(acts.stream().map(Act::fact).toList()).get(currency);
        return Row.of(
                stage.name(),
                currency,
                acts.stream().map(Act::request).distinct().count(),
                acts.size(),
                sum == null ? Row.EMPTY : FourDecimals.plain(sum));
    }
}
