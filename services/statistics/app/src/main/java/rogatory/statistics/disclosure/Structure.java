package rogatory.statistics.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import rogatory.statistics.cases.Particulars;
import rogatory.statistics.challenges.ChallengeReport.Source;
import rogatory.statistics.indicators.Grounds;
import rogatory.statistics.indicators.Result;
import rogatory.statistics.tables.Columns;
import rogatory.statistics.tables.ConventionBases;
import rogatory.statistics.tables.FlowColumns;
import rogatory.statistics.tables.TableIds;

/**
 * How the counts of one kind, direction and scope hang together: what anybody can add up who knows what the tables mean. A
 * relation that happens to hold is taken for known, since somebody may guess it.
 */
final class Structure {

    private final Map<CellId, Long> counts;
    private final Map<String, CellId> flow = new HashMap<>();

    /** @param counts of one kind, direction and scope */
    private Structure(Map<CellId, Long> counts) {
        this.counts = counts;
        counts.keySet().stream()
                .filter(cell -> cell.isOf(TableIds.FLOW))
                .forEach(cell -> flow.put(cell.column(), cell));
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
        return Stream.of(Relation.sum(flow(FlowColumns.ENTERED), flow(FlowColumns.LEFT)));
    }

    private Stream<Relation> outcomes() {
        List<CellId> outcomes = cells(TableIds.OUTCOMES, Columns.REQUESTS, cell -> true);
        return Stream.of(
                Relation.sum(outcomes, flow(List.of(FlowColumns.FINALISED))),
                // That the quantiles of what was executed are shown tells that there were enough.
                Relation.atLeast(
                        Rules.FEWEST_FOR_QUANTILES,
                        outcomes.stream()
                                .filter(cell -> Result.of(cell.text(Columns.OUTCOME)) == Result.EXECUTED)
                                .toList()),
                Relation.atLeast(Rules.FEWEST_FOR_QUANTILES, flow(List.of(FlowColumns.FINALISED))),
                Relation.atLeast(Rules.FEWEST_FOR_QUANTILES, flow(List.of(FlowColumns.RECEIVED))));
    }

    private Stream<Relation> bases() {
        List<Relation> relations = new ArrayList<>();
        for (String column : List.of(Columns.REQUESTS, Columns.EXECUTED, Columns.REFUSED)) {
            List<CellId> convention = cells(
                    TableIds.LEGAL_BASES,
                    column,
                    cell -> cell.text(Columns.BASIS).startsWith("UNCAC_")
                            && !ConventionBases.ALL.contains(cell.text(Columns.BASIS))
                            && cell.text(Columns.ROLE).equals(Particulars.RELIED_ON));
            List<CellId> any = cells(TableIds.LEGAL_BASES, column, cell -> cell.text(Columns.BASIS)
                    .equals(ConventionBases.ANY));
            List<CellId> sole = cells(TableIds.LEGAL_BASES, column, cell -> cell.text(Columns.BASIS)
                    .equals(ConventionBases.SOLE));
            relations.add(Relation.sum(convention, any));
            relations.add(Relation.sum(convention, sole));
            relations.add(Relation.sum(any, sole));
            relations.add(Relation.sum(
                    convention.stream()
                            .filter(cell -> cell.text(Columns.BASIS).endsWith("_SOLE"))
                            .toList(),
                    sole));
        }
        relations.add(Relation.sum(
                cells(
                        TableIds.LEGAL_BASES,
                        Columns.REQUESTS,
                        cell -> !ConventionBases.ALL.contains(cell.text(Columns.BASIS))),
                flow(List.of(FlowColumns.RECEIVED))));
        return relations.stream();
    }

    private Stream<Relation> partners() {
        return Stream.of(
                Relation.sum(cells(Partners.TABLE, Partners.COUNT, cell -> true), flow(List.of(FlowColumns.RECEIVED))));
    }

    /** A challenge that is a refusal, of any ground or of some, is met by those that are refused on them. */
    private Stream<Relation> refusals() {
        return Stream.of(
                Relation.sum(cells(TableIds.REFUSALS, Columns.REQUESTS, cell -> true), found("C03")),
                Relation.sum(
                        cells(
                                TableIds.REFUSALS,
                                Columns.REQUESTS,
                                cell -> Grounds.isOneOf(cell.text(Columns.GROUND), Grounds.BARS)),
                        found("C21")));
    }

    private List<CellId> found(String challenge) {
        return cells(
                TableIds.CHALLENGES,
                Columns.REQUESTS,
                cell -> cell.text(Columns.CHALLENGE).equals(challenge)
                        && !cell.text(Columns.SOURCE).equals(Source.USER.name()));
    }

    private List<CellId> cells(String table, String column, Predicate<CellId> such) {
        return counts.keySet().stream()
                .filter(cell -> cell.isOf(table) && cell.column().equals(column))
                .filter(such)
                .toList();
    }
}
