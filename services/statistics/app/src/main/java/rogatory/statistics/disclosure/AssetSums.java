package rogatory.statistics.disclosure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rogatory.statistics.cases.AssetStage;
import rogatory.statistics.cases.Assets;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Period;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.tables.Columns;
import rogatory.statistics.tables.Question;
import rogatory.statistics.tables.Scope;

/** Which sums of assets may be shown: those of enough requests, of which none brings most. */
final class AssetSums {

    /** A sum of the table of assets. */
    private record Sum(String group, String stage, String currency) {}

    private final Map<Sum, Map<String, BigDecimal>> all = new HashMap<>();
    private final Map<Sum, Map<String, BigDecimal>> convention = new HashMap<>();

    AssetSums(Stream<List<CaseFacts>> groups, Question question) {
        groups.flatMap(List::stream).forEach(known -> {
            for (AssetStage stage : AssetStage.values()) {
                add(known, stage, question.asked().period());
            }
        });
    }

    private void add(CaseFacts known, AssetStage stage, Period period) {
        String group = CellId.group(known.kind().word(), known.direction().name());
        List<Fact> within = stage.acts(known.assets()).stream()
                .filter(act -> period.contains(act.occurredOn()))
                .toList();
        Assets.sums(within).forEach((currency, amount) -> {
            var sum = new Sum(group, stage.name(), currency);
            all.computeIfAbsent(sum, unknown -> new HashMap<>()).put(known.id(), amount);
            if (Scope.UNCAC.holds(known)) {
                convention.computeIfAbsent(sum, unknown -> new HashMap<>()).put(known.id(), amount);
            }
        });
    }

    /** The part of the Convention alone is not shown either where the whole without it must not be. */
    boolean mayBeShown(CellId cell) {
        var sum = new Sum(cell.group(), cell.text(Columns.STAGE), cell.text(Columns.CURRENCY));
        Map<String, BigDecimal> whole = all.getOrDefault(sum, Map.of());
        Map<String, BigDecimal> part = convention.getOrDefault(sum, Map.of());
        if (cell.scope().equals(Scopes.ALL)) {
            return hidesEach(whole.values());
        }
        Map<String, BigDecimal> rest = new HashMap<>(whole);
        part.keySet().forEach(rest::remove);
        return hidesEach(part.values()) && (!hidesEach(whole.values()) || rest.isEmpty() || hidesEach(rest.values()));
    }

    private static boolean hidesEach(Collection<BigDecimal> amounts) {
        BigDecimal total = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return amounts.size() >= Rules.FEWEST_FOR_SUMS
                && total.signum() > 0
                && amounts.stream()
                        .allMatch(amount ->
                                amount.divide(total, MathContext.DECIMAL64).compareTo(Rules.DOMINANT) <= 0);
    }
}
