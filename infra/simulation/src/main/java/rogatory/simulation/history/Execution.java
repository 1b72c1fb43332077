package rogatory.simulation.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import rogatory.simulation.caselog.Details;
import rogatory.simulation.chance.Chance;
import rogatory.simulation.model.Assistance;
import rogatory.simulation.model.Segment;

/** Granting and executing: item by item, through courts where need be, put off for own proceedings, refused in part. */
final class Execution {

    static final String TRANSFER = "M-OTHR-46_3i.TRANSFER_DETAINED";

    private static final double BEFORE_A_COURT = 0.35;
    private static final double APPEALED = 0.3;
    private static final double POSTPONED = 0.05;
    private static final double RESULTS_AT_ONCE = 0.6;

    private final Journal journal;
    private final Chance chance;
    private final Circumstances circumstances;
    private final String ending;
    private final List<String> items;

    Execution(Journal journal, Circumstances circumstances, String ending) {
        this.journal = journal;
        this.chance = journal.chance();
        this.circumstances = circumstances;
        this.ending = ending;
        this.items = journal.request().items();
    }

    private record Due(int no, LocalDate on) {}

    void write() {
        boolean partial = ending.equals("EXECUTED_PARTIAL");
        if (partial) {
            boolean consulted = AssistanceCourse.consult(journal);
            String ground = Grounds.assistance(items.getFirst().endsWith("!"), chance);
            Details refusal = Grounds.refusal(ground, consulted);
            journal.act("ItemRefused", Details.item(1).codes(refusal.codes()).noted(refusal.note()));
        }
        journal.act("AssistanceGranted");
        journal.pass(1d + chance.below(6));
        journal.act("ExecutionStarted");
        if (chance.happens(POSTPONED)) {
            postpone();
        }
        court();
        if (ending.equals("WITHDRAWN")) {
            journal.pass(20d + chance.below(90));
            AssistanceCourse.giveUp(journal);
            return;
        }
        execute(partial ? 2 : 1);
        journal.pass(1d + chance.below(20));
        journal.end("RequestClosed", Details.NONE, ending);
    }

    /** UNCAC 46(25), after the consultation of 46(26). */
    private void postpone() {
        journal.act("ConsultationOpened", Details.coded("POSTPONEMENT"));
        journal.pass(5d + chance.below(20));
        journal.act("ConsultationClosed");
        journal.act(
                "ExecutionPostponed",
                Details.coded("46_25")
                        .until(journal.day().plusDays(180))
                        .noted("Invented: the proceeding interfered with"));
        journal.pass(Segment.POSTPONEMENT, 1);
        journal.act("ExecutionResumed");
    }

    private void court() {
        boolean any = items.stream().anyMatch(item -> item.endsWith("!"));
        if (!any || !chance.happens(BEFORE_A_COURT)) {
            return;
        }
        List<Integer> coercive = IntStream.rangeClosed(1, items.size())
                .filter(no -> items.get(no - 1).endsWith("!"))
                .boxed()
                .toList();
        coercive.forEach(no -> journal.act("CourtOrderSought", Details.item(no)));
        journal.pass(Segment.COURT, circumstances.execution());
        coercive.forEach(no -> journal.act("CourtOrderMade", Details.item(no)));
        if (chance.happens(APPEALED)) {
            journal.pass(5d + chance.below(20));
            journal.act("AppealLodged");
            journal.pass(60d + chance.below(240));
            journal.act("AppealDecided");
        }
    }

    private void execute(int from) {
        LocalDate since = journal.day();
        List<Due> dues = new ArrayList<>();
        for (int no = from; no <= items.size(); no++) {
            double days = Assistance.execution(items.get(no - 1)).draw(chance) * circumstances.execution();
            dues.add(new Due(no, journal.later(since, days)));
        }
        dues.sort(Comparator.comparing(Due::on).thenComparing(Due::no));
        boolean nil = ending.equals("EXECUTED_NIL");
        var assets = new AssetTrail(journal);
        if (!nil) {
            dues.forEach(due -> assets.announce(due.no(), since, due.on()));
        }
        for (Due due : dues) {
            journal.reach(due.on());
            if (!nil) {
                assets.arrive(due.no());
            }
            journal.act("ItemExecuted", Details.item(due.no()).codes(words(nil, items.get(due.no() - 1))));
            journal.measure(Assistance.execution(items.get(due.no() - 1)), since);
            boolean last = due == dues.getLast();
            if (last || chance.happens(RESULTS_AT_ONCE)) {
                transmit(last ? Details.NONE : Details.item(due.no()), last ? 1d + chance.below(6) : 0);
            }
        }
        if (!nil) {
            assets.lift();
        }
    }

    private void transmit(Details which, double wait) {
        journal.pass(wait);
        journal.act("ResultsTransmitted", which);
    }

    private static List<String> words(boolean nil, String item) {
        if (nil) {
            return List.of("NIL");
        }
        return item.equals(TRANSFER) ? List.of("PERSON_CONSENTS") : List.of();
    }
}
