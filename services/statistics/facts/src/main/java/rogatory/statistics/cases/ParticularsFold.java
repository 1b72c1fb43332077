package rogatory.statistics.cases;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.Opening;
import rogatory.statistics.facts.Values;

/** Folds what a request is. */
final class ParticularsFold {

    private ParticularsFold() {}

    /** @return nothing if the first fact opens no file: the request was not yet there */
    static Optional<Particulars> of(List<Fact> facts) {
        Particulars particulars = null;
        for (Fact fact : facts) {
            if (particulars == null) {
                Opening opening = fact.values().opening();
                if (opening == null) {
                    return Optional.empty();
                }
                particulars = new Particulars(
                        opening,
                        fact.occurredOn(),
                        fact.values().bases(),
                        fact.values().day());
            } else {
                particulars = after(particulars, fact);
            }
        }
        return Optional.ofNullable(particulars);
    }

    private static Particulars after(Particulars before, Fact fact) {
        Values said = fact.values();
        return switch (fact.what()) {
            case LEGAL_BASIS_DETERMINED -> before.based(said.bases());
            case DEADLINE_SET -> before.due(said.day());
            case PAPERS_RECEIVED -> completed(before, said, said.opening());
            case CORRECTED ->
                said.codes().isEmpty()
                        ? before
                        : before.corrected(
                                String.valueOf(said.detail()), said.codes().getFirst());
            case SENT -> said.detail() == null ? before : before.corrected("channel", said.detail());
            default -> before;
        };
    }

    private static Particulars completed(Particulars before, Values said, @Nullable Opening papers) {
        return papers == null ? before : before.completed(papers, said.bases(), said.day());
    }
}
