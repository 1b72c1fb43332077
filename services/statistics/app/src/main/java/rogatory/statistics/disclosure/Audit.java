package rogatory.statistics.disclosure;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * What somebody can find out about counts that are not shown, who knows those that are and every relation between them: the
 * least and the greatest that each can be. Counts that are hidden are known not to be none, since none is always shown.
 */
final class Audit {

    /** More than any count: where a value is not bounded, this bounds it. */
    private static final long BOUNDLESS = 1_000_000;

    /** What a count that is not shown may be. */
    record Range(long least, long most) {

        long width() {
            return most - least;
        }
    }

    private final List<Relation> relations;
    private final Map<CellId, Long> values;
    private final Map<CellId, Reason> hidden;

    /** @param values of all counts; of those that are hidden nothing is used */
    Audit(List<Relation> relations, Map<CellId, Long> values, Map<CellId, Reason> hidden) {
        this.relations = relations;
        this.values = values;
        this.hidden = hidden;
    }

    /** The relations through which what is shown tells of that count: its own, and those of others that they concern. */
    Set<Relation> about(CellId cell) {
        Set<Relation> about = new LinkedHashSet<>();
        Set<CellId> unknown = new LinkedHashSet<>(Set.of(cell));
        for (int before = -1; before != unknown.size(); ) {
            before = unknown.size();
            for (Relation relation : relations) {
                if (!about.contains(relation) && relation.cells().anyMatch(unknown::contains)) {
                    about.add(relation);
                    relation.cells().filter(hidden::containsKey).forEach(unknown::add);
                }
            }
        }
        return about;
    }

    /** @return nothing if the relations contradict each other */
    Optional<Range> range(CellId cell) {
        Set<Relation> about = about(cell);
        if (about.isEmpty()) {
            return Optional.of(new Range(0, BOUNDLESS));
        }
        Optional<Double> least = extreme(cell, about, false);
        Optional<Double> most = extreme(cell, about, true);
        return least.flatMap(low ->
                most.map(high -> new Range(Math.round(Math.ceil(low - 1e-6)), Math.round(Math.floor(high + 1e-6)))));
    }

    private Optional<Double> extreme(CellId cell, Set<Relation> about, boolean greatest) {
        var model = new ExpressionsBasedModel();
        Map<CellId, Variable> variables = new HashMap<>();
        int number = 0;
        for (Relation relation : about) {
            Expression sum = model.newExpression("relation " + number++);
            long known = 0;
            for (Relation.Term term : relation.terms()) {
                Reason reason = hidden.get(term.cell());
                if (reason == null) {
                    known += term.times() * values.getOrDefault(term.cell(), 0L);
                } else {
                    Variable variable =
                            variables.computeIfAbsent(term.cell(), unknown -> model.newVariable(unknown.toString())
                                    .lower(reason.shownElsewhere() ? 0 : 1)
                                    .upper(BOUNDLESS));
                    sum.set(variable, term.times());
                }
            }
            sum.lower(relation.least() - known);
            if (relation.most() != Long.MAX_VALUE) {
                sum.upper(relation.most() - known);
            }
        }
        Variable asked = variables.get(cell);
        if (asked == null) {
            throw new IllegalArgumentException(cell + " is shown");
        }
        asked.weight(1);
        Optimisation.Result result = greatest ? model.maximise() : model.minimise();
        return result.getState().isFeasible() ? Optional.of(result.getValue()) : Optional.empty();
    }
}
