package rogatory.simulation.history;

import java.time.LocalDate;
import rogatory.simulation.caselog.Details;
import rogatory.simulation.chance.Chance;
import rogatory.simulation.chance.Mix;
import rogatory.simulation.model.Segment;

/** Asking the requesting side back: rounds of questions and answers, reminders, and silence. */
final class Questions {

    private static final Mix<String> ROUNDS = Mix.of("1 70, 2 22, 3 8");
    private static final Mix<String> REASONS = Mix.of("FACTS 24, PERSON 12, PURPOSE 8, ASSISTANCE 10, PROCEEDING 6,"
            + " CERTIFICATION 7, ORIGINAL 5, AFFIDAVIT 4, PRIMA_FACIE 4, TRANSLATION 9, DUAL_CRIMINALITY 5,"
            + " SPECIAL_PROCEDURE 3, PRIVILEGE 1, OTHER 2");
    private static final int ANSWER_DAYS = 60;
    private static final int NOTICE_DAYS = 90;
    private static final double PARTLY = 0.12;
    private static final double REMINDED_AFTER = 45;
    private static final double POLICE = 0.3;
    private static final double GIVEN_UP = 0.03;

    private final Journal journal;
    private final double pace;
    private final boolean measured;

    /** Between central authorities. */
    Questions(Journal journal, double pace) {
        this(journal, pace, true);
    }

    private Questions(Journal journal, double pace, boolean measured) {
        this.journal = journal;
        this.pace = pace;
        this.measured = measured;
    }

    /** Police answer each other sooner than the model of central authorities has it. */
    static Questions amongPolice(Journal journal, double pace) {
        return new Questions(journal, POLICE * pace, false);
    }

    /** All rounds, each answered in the end. */
    void ask() {
        Chance chance = journal.chance();
        int rounds = Integer.parseInt(ROUNDS.draw(chance));
        for (int round = 1; round <= rounds; round++) {
            seek();
            LocalDate asked = journal.day();
            LocalDate answered = journal.later(asked, Segment.CLARIFICATION.draw(chance) * pace);
            remind(asked, answered);
            journal.reach(answered);
            if (measured) {
                journal.measure(Segment.CLARIFICATION, asked);
            }
            if (round == rounds && chance.happens(GIVEN_UP)) {
                journal.act("ClarificationAbandoned");
            } else {
                journal.act("ClarificationReceived", chance.happens(PARTLY) ? Details.coded("PARTIAL") : Details.NONE);
            }
            journal.pass(2 + chance.below(8));
        }
    }

    /** One question that is never answered: a reminder, the time of notice, and the end. */
    void askInVain() {
        seek();
        journal.pass(REMINDED_AFTER + journal.chance().below(60));
        journal.act("ReminderSent");
        journal.pass(NOTICE_DAYS + 2d + journal.chance().below(40));
        journal.end("ClarificationLapsed", Details.NONE, "LAPSED");
    }

    private void seek() {
        String first = REASONS.draw(journal.chance());
        String second = REASONS.draw(journal.chance());
        Details asked = journal.chance().happens(0.4) && !first.equals(second)
                ? Details.coded(first, second)
                : Details.coded(first);
        journal.act(
                "ClarificationSought",
                asked.until(journal.day().plusDays(ANSWER_DAYS)).noted("Invented: what was asked"));
    }

    private void remind(LocalDate asked, LocalDate answered) {
        LocalDate reminder = journal.later(asked, ANSWER_DAYS + 5d);
        if (reminder.isBefore(answered)) {
            journal.meanwhile(reminder, "ReminderSent", Details.NONE);
        }
    }
}
