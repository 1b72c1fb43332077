package rogatory.statistics.course;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.Kind;
import rogatory.statistics.facts.Opening;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Holder;

/** How a request fares, fact by fact, by the law of its kind. It refuses nothing: what is on file has happened. */
public interface Course {

    /** @param first the fact that opened the file */
    static Course of(Fact first, Opening opening) {
        if (opening.direction() == Direction.OUTGOING && opening.kind() != Kind.SPONTANEOUS) {
            return new OutgoingCourse(opening);
        }
        return switch (opening.kind()) {
            case MLA -> new MlaCourse(opening);
            case EXTRADITION -> new ExtraditionCourse(first, opening);
            case LAW_ENFORCEMENT -> new LawEnforcementCourse(opening);
            case SPONTANEOUS -> new SpontaneousCourse(opening);
        };
    }

    /** Takes in one more fact; the opening one is in already. */
    void enter(Fact fact);

    Holder holder();

    /** How it ended; null while it is open. */
    @Nullable
    String outcome();

    List<ItemFate> items();
}
