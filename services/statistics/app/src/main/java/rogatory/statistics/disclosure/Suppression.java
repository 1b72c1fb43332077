package rogatory.statistics.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides which counts are not shown. Small ones first; then, as long as anybody could narrow one of them down too far by
 * adding and subtracting what is shown, the smallest count that takes part in it.
 */
final class Suppression {

    private final Map<String, List<Relation>> relations;
    private final Map<CellId, Long> values;
    private final Set<CellId> settled;
    private final Map<CellId, Reason> hidden = new LinkedHashMap<>();

    /**
     * @param values of all counts that are to be shown, of those that were shown before, and of differences
     * @param before what earlier releases hide, and what this one must hide because they do
     * @param settled what earlier releases have shown or hidden, which stays so
     */
    private Suppression(
            List<Relation> relations, Map<CellId, Long> values, Map<CellId, Reason> before, Set<CellId> settled) {
        this.relations = relations.stream()
                .collect(Collectors.groupingBy(
                        relation -> relation.terms().getFirst().cell().group()));
        this.values = values;
        this.settled = settled;
        this.hidden.putAll(before);
    }

    /** @throws CannotBeProtected if what earlier releases have shown gives away what this one must not */
    static Map<CellId, Reason> of(
            List<Relation> relations,
            Map<CellId, Long> values,
            Map<CellId, Reason> differences,
            Map<CellId, Reason> before,
            Set<CellId> settled) {
        var suppression = new Suppression(relations, values, before, settled);
        suppression.hidden.putAll(differences);
        suppression.hideSmall();
        suppression.hideComplements();
        return suppression.hidden;
    }

    private void hideSmall() {
        values.forEach((cell, value) -> {
            if (Rules.small(value) && isOpen(cell)) {
                hidden.put(cell, Reason.SMALL);
            }
        });
        values.forEach((cell, value) -> Counts.guard(cell, values.keySet())
                .filter(guard -> hidden.get(guard) == Reason.SMALL && value > 0 && isOpen(cell))
                .ifPresent(guard -> hidden.put(cell, Reason.ROW)));
    }

    private boolean isOpen(CellId cell) {
        return !hidden.containsKey(cell) && !settled.contains(cell);
    }

    private void hideComplements() {
        List<CellId> unsure = new ArrayList<>(hidden.keySet());
        while (!unsure.isEmpty()) {
            CellId cell = unsure.getLast();
            if (isSafe(cell)) {
                unsure.removeLast();
            } else {
                CellId complement = complement(cell)
                        .orElseThrow(() -> new CannotBeProtected(
                                cell + " can be told from what earlier releases show; its figures cannot be released"));
                hidden.put(complement, Reason.COMPLEMENT);
                unsure.add(complement);
            }
        }
    }

    private boolean isSafe(CellId cell) {
        Reason reason = hidden.get(cell);
        if (reason == null || reason.width() == 0) {
            return true;
        }
        return audit(cell)
                .range(cell)
                .map(range -> range.width() >= reason.width())
                .orElseThrow(() -> new IllegalStateException("what is told of " + cell + " contradicts itself"));
    }

    /** No relation reaches from one kind and direction to another. */
    private Audit audit(CellId cell) {
        return new Audit(relations.getOrDefault(cell.group(), List.of()), values, hidden);
    }

    /** The smallest count that is shown in a relation of the cell's own; failing that, in one that tells of it. */
    private Optional<CellId> complement(CellId cell) {
        Set<Relation> about = audit(cell).about(cell);
        return about.stream()
                .flatMap(relation -> relation.cells()
                        .filter(this::isOpen)
                        .filter(other -> values.getOrDefault(other, 0L) > 0)
                        .map(other -> new Candidate(
                                other, relation.cells().noneMatch(cell::equals), values.getOrDefault(other, 0L))))
                .min(Candidate.ORDER)
                .map(Candidate::cell);
    }

    private record Candidate(CellId cell, boolean far, long value) {

        private static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::far)
                .thenComparing(Candidate::value)
                .thenComparing(candidate -> candidate.cell().toString());
    }
}
