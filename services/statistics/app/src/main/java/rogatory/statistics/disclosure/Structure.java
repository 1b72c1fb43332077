package rogatory.statistics.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import rogatory.statistics.indicators.Result;

/**
 * How the counts of one kind, direction and scope hang together: what anybody can add up who knows what the tables mean. A
 * relation that happens to hold is taken for known, since somebody may guess it.
 */
final class Structure {

    private static final List<String> ENTERED = List.of("opening_stock", "received", "reopened");
    private static final List<String> LEFT = List.of("finalised", "closing_stock");
    private static final String REQUESTS = "requests";
    private static final String RELIED_ON = "RELIED_ON";
    private static final Set<String> GATHERED = Set.of("UNCAC_ANY", "UNCAC_SOLE", "UNCAC_AVAILABLE_UNUSED");

    private static final List<String> BARS = List.of("X-IMMUNITY", "X-LIMITATION", "X-NATIONALITY");

    private final Map<CellId, Long> counts;
    private final Map<String, CellId> flow = new HashMap<>();

    /** @param counts of one kind, direction and scope */
    private Structure(Map<CellId, Long> counts) {
        this.counts = counts;
        counts.keySet().stream().filter(cell -> cell.isOf("T1")).forEach(cell -> flow.put(cell.column(), cell));
    }

    static List<Relation> of(Map<CellId, Long> counts) {
        var structure = new Structure(counts);
        return Stream.of(
                        structure.flow(),
                        structure.outcomes(),
                        structure.bases(),
                        structure.partners(),
                        structure.refusals())
                .flatMap(relations -> relations)
                .filter(relation -> !relation.terms().isEmpty() && relation.holds(counts))
                .toList();
    }

    /** Of that column, or nothing where there is no table of the flow. */
    private List<CellId> flow(List<String> columns) {
        return columns.stream()
                .flatMap(column -> Stream.ofNullable(flow.get(column)))
                .toList();
    }

    private Stream<Relation> flow() {
        return Stream.of(Relation.sum(flow(ENTERED), flow(LEFT)));
    }

    private Stream<Relation> outcomes() {
        List<CellId> outcomes = cells("T2", REQUESTS, cell -> true);
        return Stream.of(
                Relation.sum(outcomes, flow(List.of("finalised"))),
                // That the quantiles of what was executed are shown tells that there were enough.
                Relation.atLeast(
                        Rules.FEWEST_FOR_QUANTILES,
                        outcomes.stream()
                                .filter(cell -> Result.of(cell.text("outcome")) == Result.EXECUTED)
                                .toList()),
                Relation.atLeast(Rules.FEWEST_FOR_QUANTILES, flow(List.of("finalised"))),
                Relation.atLeast(Rules.FEWEST_FOR_QUANTILES, flow(List.of("received"))));
    }

    private Stream<Relation> bases() {
        List<Relation> relations = new ArrayList<>();
        for (String column : List.of(REQUESTS, "executed", "refused")) {
            List<CellId> convention = cells(
                    "T4",
                    column,
                    cell -> cell.text("basis").startsWith("UNCAC_")
                            && !GATHERED.contains(cell.text("basis"))
                            && cell.text("role").equals(RELIED_ON));
            List<CellId> any = cells("T4", column, cell -> cell.text("basis").equals("UNCAC_ANY"));
            List<CellId> sole = cells("T4", column, cell -> cell.text("basis").equals("UNCAC_SOLE"));
            relations.add(Relation.sum(convention, any));
            relations.add(Relation.sum(convention, sole));
            relations.add(Relation.sum(any, sole));
            relations.add(Relation.sum(
                    convention.stream()
                            .filter(cell -> cell.text("basis").endsWith("_SOLE"))
                            .toList(),
                    sole));
        }
        relations.add(Relation.sum(
                cells("T4", REQUESTS, cell -> !GATHERED.contains(cell.text("basis"))), flow(List.of("received"))));
        return relations.stream();
    }

    private Stream<Relation> partners() {
        return Stream.of(Relation.sum(cells(Partners.TABLE, Partners.COUNT, cell -> true), flow(List.of("received"))));
    }

    /** A challenge that is a refusal, of any ground or of some, is met by those that are refused on them. */
    private Stream<Relation> refusals() {
        return Stream.of(
                Relation.sum(cells("T3", REQUESTS, cell -> true), found("C03")),
                Relation.sum(
                        cells("T3", REQUESTS, cell -> BARS.stream()
                                .anyMatch(bar -> cell.text("ground").startsWith(bar))),
                        found("C21")));
    }

    private List<CellId> found(String challenge) {
        return cells(
                "T6",
                REQUESTS,
                cell -> cell.text("challenge").equals(challenge)
                        && !cell.text("source").equals("USER"));
    }

    private List<CellId> cells(String table, String column, Predicate<CellId> such) {
        return counts.keySet().stream()
                .filter(cell -> cell.isOf(table) && cell.column().equals(column))
                .filter(such)
                .toList();
    }

    /** What is not shown but left when parts are taken from a whole, for every whole of such parts. */
    static Map<CellId, Relation> differences(Map<CellId, Long> counts) {
        Map<CellId, Relation> differences = new LinkedHashMap<>();
        for (CellId cell : counts.keySet()) {
            CellId part = cell.in(Scopes.UNCAC);
            if (cell.scope().equals(Scopes.ALL) && counts.containsKey(part)) {
                CellId rest = cell.in("all without uncac");
                differences.put(rest, Relation.sum(List.of(part, rest), List.of(cell)));
            }
            if (cell.isOf("T4") && cell.column().equals(REQUESTS)) {
                CellId neither = cell.at("neither executed nor refused");
                differences.put(
                        neither,
                        Relation.sum(List.of(cell.at("executed"), cell.at("refused"), neither), List.of(cell)));
            }
        }
        return differences;
    }

    /** What that difference is. */
    static long value(CellId difference, Relation relation, Map<CellId, Long> counts) {
        return -relation.terms().stream()
                .filter(term -> !term.cell().equals(difference))
                .mapToLong(term -> term.times() * counts.getOrDefault(term.cell(), 0L))
                .sum();
    }

    static boolean known(Relation relation, CellId difference, Collection<CellId> counts) {
        return relation.cells().allMatch(cell -> cell.equals(difference) || counts.contains(cell));
    }
}
