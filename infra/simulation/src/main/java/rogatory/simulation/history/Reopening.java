package rogatory.simulation.history;

import java.time.LocalDate;
import java.util.List;
import rogatory.simulation.caselog.Details;
import rogatory.simulation.model.Assistance;

/** A file for assistance is taken up again, and executed after all, or once more. */
final class Reopening {

    private final Journal journal;
    private final Circumstances circumstances;
    private final String ending;

    Reopening(Journal journal, Circumstances circumstances, String ending) {
        this.journal = journal;
        this.circumstances = circumstances;
        this.ending = ending;
    }

    void write() {
        journal.pass(20d + journal.chance().below(200));
        if (ending.startsWith("EXECUTED")) {
            int item = ending.equals("EXECUTED_PARTIAL") ? 2 : 1;
            journal.act("RequestReopened", Details.item(item).codes(List.of("DEFECTIVE_EXECUTION")));
            execute(Details.item(item));
            return;
        }
        journal.act("RequestReopened", Details.coded(ending.equals("LAPSED") ? "LATE_REPLY" : "REFUSAL_RECONSIDERED"));
        journal.pass(5d + journal.chance().below(25));
        journal.act("AssistanceGranted");
        journal.pass(1d + journal.chance().below(5));
        journal.act("ExecutionStarted");
        execute(Details.NONE);
    }

    private void execute(Details items) {
        LocalDate since = journal.day();
        String first = journal.request().items().getFirst();
        journal.reach(
                journal.later(since, Assistance.execution(first).draw(journal.chance()) * circumstances.execution()));
        boolean transfer = journal.request().items().contains(Execution.TRANSFER);
        journal.act("ItemExecuted", transfer ? items.codes(List.of("PERSON_CONSENTS")) : items);
        journal.pass(1d + journal.chance().below(6));
        journal.act("ResultsTransmitted", items);
        journal.pass(1d + journal.chance().below(20));
        journal.end("RequestClosed", Details.NONE, "EXECUTED_FULL");
    }
}
