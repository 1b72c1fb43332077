package rogatory.intake.caselog;

import java.util.ArrayList;
import java.util.List;
import rogatory.intake.caselog.Problem.Reach;

/** Gathers everything that is wrong, so that a file is mended in one go. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void file(Place place, String column, String detail) {
        found.add(new Problem(place, Reach.FILE, "", "", column, detail));
    }

    void add(Problem problem) {
        found.add(problem);
    }

    List<Problem> all() {
        return List.copyOf(found);
    }
}
