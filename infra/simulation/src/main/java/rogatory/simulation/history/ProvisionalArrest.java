package rogatory.simulation.history;

import java.time.LocalDate;
import rogatory.simulation.caselog.Details;
import rogatory.simulation.chance.Chance;
import rogatory.simulation.model.Segment;

/** Arrest before the papers come, UNCAC 44(10): they come in time, or late, or not at all. */
final class ProvisionalArrest {

    private static final int SHORT_TERM = 40;
    private static final int LONG_TERM = 60;
    private static final double LATE_PAPERS_COME = 0.5;

    private final Journal journal;

    ProvisionalArrest(Journal journal) {
        this.journal = journal;
    }

    /** What has become of the person when the papers are here, or are not. */
    enum Result {
        IN_CUSTODY,
        AT_LARGE,
        PAPERS_NEVER_CAME
    }

    Result write() {
        Chance chance = journal.chance();
        journal.pass(chance.logNormal(6, 1));
        journal.act("PersonLocated");
        journal.pass(chance.below(3));
        LocalDate arrested = journal.day();
        LocalDate due = arrested.plusDays(chance.happens(0.5) ? SHORT_TERM : LONG_TERM);
        journal.act("ProvisionalArrestMade", Details.NONE.until(due));
        LocalDate papers = journal.later(arrested, Segment.PAPERS.draw(chance));
        boolean late = papers.isAfter(due);
        if (late) {
            journal.reach(due.plusDays(1));
            journal.act("PapersDeadlineExpired");
            journal.end("PersonDischarged", Details.NONE, "DISCHARGED");
            if (!chance.happens(LATE_PAPERS_COME)) {
                return Result.PAPERS_NEVER_CAME;
            }
        }
        journal.reach(papers);
        journal.measure(Segment.PAPERS, arrested);
        journal.act("RequestReceived");
        return late ? Result.AT_LARGE : Result.IN_CUSTODY;
    }
}
