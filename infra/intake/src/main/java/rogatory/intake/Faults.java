package rogatory.intake;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rogatory.intake.caselog.Place;
import rogatory.intake.caselog.Problem;
import rogatory.intake.caselog.Problem.Reach;
import rogatory.intake.delivery.Refusal;

/** What is wrong with the files: either all of it is shown and nothing sent, or the rows concerned are left out. */
record Faults(List<Problem> problems) {

    private static final int SHOWN = 50;

    boolean forbid(boolean keepGoing) {
        return keepGoing ? problems.stream().anyMatch(problem -> problem.reach() == Reach.FILE) : !problems.isEmpty();
    }

    void print(PrintWriter err) {
        List<Problem> causes = problems.stream()
                .filter(problem -> problem.reach() != Reach.CONSEQUENCE)
                .toList();
        causes.stream().limit(SHOWN).forEach(err::println);
        if (causes.size() > SHOWN) {
            err.println("... and " + (causes.size() - SHOWN) + " more");
        }
        String count = causes.size() == 1 ? "1 fault" : causes.size() + " faults";
        boolean files = causes.stream().anyMatch(problem -> problem.reach() == Reach.FILE);
        err.println(count + "; nothing was sent. Mend the files"
                + (files ? "." : ", or leave those rows out with --keep-going."));
        err.flush();
    }

    /** @return one for each row that is left out */
    List<Refusal> refusals() {
        Map<Place, Refusal> rows = new LinkedHashMap<>();
        for (Problem problem : problems) {
            String detail = problem.column() + ": " + problem.detail();
            var refusal = new Refusal(
                    problem.place(),
                    problem.kind().isEmpty() ? "?" : problem.kind(),
                    problem.ref(),
                    "",
                    problem.reach() == Reach.CONSEQUENCE ? "request-row" : "malformed",
                    "",
                    detail);
            rows.merge(problem.place(), refusal, Faults::both);
        }
        return List.copyOf(rows.values());
    }

    private static Refusal both(Refusal first, Refusal next) {
        return new Refusal(
                first.place(),
                first.kind(),
                first.ref(),
                first.event(),
                first.rule(),
                first.article(),
                first.detail() + "; " + next.detail());
    }
}
