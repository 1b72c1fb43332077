package rogatory.statistics.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What anybody knows of counts without being shown them: that some of them sum to others, or to no less.
 *
 * @param least of the sum of the terms
 * @param most of it; the greatest number where there is no bound
 */
public record Relation(List<Term> terms, long least, long most) {

    /** A count, taken so many times. */
    public record Term(CellId cell, int times) {}

    static Relation sum(Collection<CellId> parts, Collection<CellId> wholes) {
        List<Term> terms = new ArrayList<>();
        parts.forEach(part -> terms.add(new Term(part, 1)));
        wholes.forEach(whole -> terms.add(new Term(whole, -1)));
        return new Relation(terms, 0, 0);
    }

    static Relation atLeast(long least, Collection<CellId> parts) {
        return new Relation(parts.stream().map(part -> new Term(part, 1)).toList(), least, Long.MAX_VALUE);
    }

    Stream<CellId> cells() {
        return terms.stream().map(Term::cell);
    }

    /** It holds of these, and concerns no other. */
    boolean holds(Map<CellId, Long> values) {
        long sum = 0;
        for (Term term : terms) {
            Long value = values.get(term.cell());
            if (value == null) {
                return false;
            }
            sum += term.times() * value;
        }
        return sum >= least && sum <= most;
    }
}
