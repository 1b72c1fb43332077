package rogatory.simulation.history;

import java.time.LocalDate;
import java.util.List;
import rogatory.simulation.caselog.Details;
import rogatory.simulation.chance.Chance;
import rogatory.simulation.chance.Mix;
import rogatory.simulation.model.Assistance;

/** A request for mutual legal assistance that we send. */
public final class AssistanceAbroadCourse implements Course {

    /** How such requests end: shares of the model. */
    public static final Mix<String> ENDINGS =
            Mix.of("RETURNED 5, EXECUTED_FULL 48, EXECUTED_PARTIAL 12, EXECUTED_NIL 5,"
                    + " REFUSED 5, WITHDRAWN 5, SILENT 20");

    /** Of those that are answered: 45 % of all. */
    private static final double ASKED_BACK = 0.6;

    private static final double ACKNOWLEDGED = 0.7;
    private static final double RECONSIDERED = 0.1;
    /** Of those executed in full; with those reconsidered, 2 % of all. */
    private static final double DEFECTIVE = 0.032;

    private static final double USEFULNESS_TOLD = 0.3;

    private final String ending;

    /** @param ending one of {@link #ENDINGS} */
    public AssistanceAbroadCourse(String ending) {
        this.ending = ending;
    }

    @Override
    public void write(Journal journal, Circumstances circumstances) {
        Chance chance = journal.chance();
        var sending = new Sending(journal);
        if (circumstances.precededBy() != null) {
            journal.act("RequestLinked", Details.coded("PRECEDED_BY_LEC").noted(circumstances.precededBy()));
        }
        sending.send(false);
        sending.travel();
        if (ending.equals("SILENT")) {
            sending.goUnanswered(4);
            return;
        }
        if (chance.happens(ACKNOWLEDGED)) {
            journal.pass(chance.logNormal(8, 1));
            sending.report("ForeignAcknowledged");
        }
        if (ending.equals("RETURNED")) {
            journal.pass(chance.logNormal(30, 0.9));
            sending.report("ForeignReturned", Details.coded("R-INCOMPLETE"));
            journal.ended("RETURNED");
            return;
        }
        if (chance.happens(ASKED_BACK)) {
            sending.answer();
        }
        settle(journal, circumstances, sending);
    }

    private void settle(Journal journal, Circumstances circumstances, Sending sending) {
        Chance chance = journal.chance();
        LocalDate since = journal.day();
        List<String> items = journal.request().items();
        double longest = items.stream()
                .mapToDouble(item -> Assistance.execution(item).draw(chance) * circumstances.execution())
                .max()
                .orElse(0);
        LocalDate due = journal.later(since, chance.logNormal(30, 0.9) * circumstances.pace() + longest);
        sending.chase(due, 75);
        sending.followClosely(16, due);
        LocalDate early = journal.later(since, (due.toEpochDay() - since.toEpochDay()) / 3d);
        journal.reach(early.isAfter(due) ? due : early);
        switch (ending) {
            case "WITHDRAWN" -> {
                journal.act("RequestWithdrawn");
                journal.ended(ending);
            }
            case "REFUSED" -> refused(journal, sending, due);
            default -> results(journal, sending, due);
        }
    }

    private void refused(Journal journal, Sending sending, LocalDate due) {
        Chance chance = journal.chance();
        boolean coercive = journal.request().items().stream().anyMatch(item -> item.endsWith("!"));
        sending.report(
                "ForeignRefused",
                Details.coded(Grounds.assistance(coercive, chance)).noted("Invented: the reasons sent"));
        journal.ended(ending);
        if (chance.happens(RECONSIDERED)) {
            journal.reach(due);
            reopen(journal, sending, Details.NONE, "REFUSAL_RECONSIDERED");
        }
    }

    private void results(Journal journal, Sending sending, LocalDate due) {
        Chance chance = journal.chance();
        List<String> items = journal.request().items();
        boolean partial = ending.equals("EXECUTED_PARTIAL");
        if (partial) {
            String ground = Grounds.assistance(items.getFirst().endsWith("!"), chance);
            sending.report(
                    "ForeignRefused", Details.item(1).codes(List.of(ground)).noted("Invented: the reasons sent"));
        }
        if (!partial && chance.happens(0.6)) {
            sending.report("ForeignGranted");
        }
        if (!partial && !ending.equals("EXECUTED_NIL") && items.size() > 1 && chance.happens(0.6)) {
            sending.report("PartialResultsReceived", Details.item(1));
            journal.act("ResultsForwarded", Details.item(1));
        }
        journal.reach(due);
        sending.report("ResultsReceived", ending.equals("EXECUTED_NIL") ? Details.coded("NIL") : Details.NONE);
        close(journal, ending);
        if (ending.equals("EXECUTED_FULL") && chance.happens(DEFECTIVE)) {
            reopen(journal, sending, Details.item(1), "DEFECTIVE_EXECUTION");
        }
    }

    private static void reopen(Journal journal, Sending sending, Details items, String why) {
        journal.pass(20d + journal.chance().below(100));
        journal.act("RequestReopened", items.codes(List.of(why)));
        journal.pass(30d + journal.chance().below(200));
        sending.report("ResultsReceived", items);
        close(journal, "EXECUTED_FULL");
    }

    private static void close(Journal journal, String ending) {
        journal.pass(1d + journal.chance().below(6));
        journal.act("ResultsForwarded");
        if (ending.equals("EXECUTED_FULL") && journal.chance().happens(USEFULNESS_TOLD)) {
            journal.act("ConfirmationOfUsefulness", Details.coded("USED"));
        }
        journal.pass(5d + journal.chance().below(40));
        journal.end("RequestClosed", Details.NONE, ending);
    }
}
