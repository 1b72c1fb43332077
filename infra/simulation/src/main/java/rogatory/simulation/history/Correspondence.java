package rogatory.simulation.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import rogatory.simulation.caselog.Details;
import rogatory.simulation.chance.Chance;
import rogatory.simulation.chance.Mix;

/** Words that go to and fro beside the course of a request: a few files are followed far more closely than most. */
final class Correspondence {

    private static final double CLOSELY = 0.12;
    private static final double GAP = 9;
    private static final double ANSWERED_AFTER = 4;

    private final Journal journal;
    private final Chance chance;
    private final boolean close;

    Correspondence(Journal journal) {
        this.journal = journal;
        this.chance = journal.chance();
        this.close = chance.happens(CLOSELY);
    }

    /** Whether this is one of the few. */
    boolean isClose() {
        return close;
    }

    /** In a file that is followed closely, until it is settled: a question and its answer about so many times. */
    void askOften(int about, LocalDate settled, String question, String answer, Details answered) {
        int times = close ? about / 2 + chance.poisson(about / 2d) : 0;
        LocalDate on = journal.day();
        for (int i = 0; i < times; i++) {
            LocalDate asked = journal.later(on, 1 + chance.logNormal(GAP, 0.8));
            on = journal.later(asked, chance.logNormal(ANSWERED_AFTER, 0.8));
            if (!on.isBefore(settled)) {
                return;
            }
            send(asked, question, Details.NONE);
            send(on, answer, answered);
        }
    }

    /** So many messages, each on a day up to that one. */
    void spread(int count, LocalDate until, Mix<String> events, Function<String, Details> details) {
        long days = Math.max(0, ChronoUnit.DAYS.between(journal.day(), until));
        for (int i = 0; i < count; i++) {
            LocalDate on = journal.working(journal.day().plusDays(Math.round(days * chance.part())));
            String event = events.draw(chance);
            send(on.isAfter(until) ? until : on, event, details.apply(event));
        }
    }

    private LocalDate send(LocalDate on, String event, Details details) {
        journal.meanwhile(on, event, details);
        return on;
    }
}
