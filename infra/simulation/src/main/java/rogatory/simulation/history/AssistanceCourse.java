package rogatory.simulation.history;

import java.time.LocalDate;
import rogatory.simulation.caselog.Details;
import rogatory.simulation.chance.Chance;
import rogatory.simulation.chance.Mix;
import rogatory.simulation.model.Segment;

/** An incoming request for mutual legal assistance. */
public final class AssistanceCourse implements Course {

    /** How such requests end: shares of the model. */
    public static final Mix<String> ENDINGS = Mix.of(
            "RETURNED 6, EXECUTED_FULL 60, EXECUTED_PARTIAL 13, EXECUTED_NIL 6," + " REFUSED 4, WITHDRAWN 6, LAPSED 5");

    private static final Mix<String> RETURNS = Mix.of("R-INCOMPLETE 34, R-LANGUAGE 18, R-ADDRESSEE 18, R-SIGNATURE 12,"
            + " R-DEMINIMIS_POLICY 10, R-DUPLICATE 5, R-SUPERSEDED 3");
    private static final double ASKED_BACK = 0.4;
    private static final double CONSULTED = 0.55;
    private static final double PASSED_ON = 0.06;
    private static final double OTHER_USE = 0.02;
    private static final double REOPENED = 0.03;
    private static final double USEFULNESS_TOLD = 0.15;

    private final String ending;

    /** @param ending one of {@link #ENDINGS} */
    public AssistanceCourse(String ending) {
        this.ending = ending;
    }

    @Override
    public void write(Journal journal, Circumstances circumstances) {
        Chance chance = journal.chance();
        new Margins(journal).ofAssistance();
        new Correspondence(journal)
                .askOften(18, LocalDate.MAX, "StatusInquiryReceived", "StatusReplySent", Details.NONE);
        boolean asks = ending.equals("LAPSED") || chance.happens(ASKED_BACK * circumstances.questions());
        if (!examine(journal, circumstances, asks)) {
            return;
        }
        if (ending.equals("LAPSED")) {
            new Questions(journal, circumstances.pace()).askInVain();
        } else {
            if (asks) {
                new Questions(journal, circumstances.pace()).ask();
            }
            decide(journal, circumstances);
        }
        afterwards(journal, circumstances);
    }

    /** @return whether anything is left to do */
    private boolean examine(Journal journal, Circumstances circumstances, boolean incomplete) {
        Chance chance = journal.chance();
        journal.pass(Segment.ACKNOWLEDGE, 1);
        journal.act("RequestAcknowledged");
        if (circumstances.precededBy() != null) {
            journal.act("RequestLinked", Details.coded("PRECEDED_BY_LEC").noted(circumstances.precededBy()));
        }
        journal.pass(Segment.QUEUE, circumstances.waiting());
        if (ending.equals("RETURNED")) {
            journal.end(
                    "RequestReturned",
                    Details.coded(RETURNS.draw(chance)).noted("Invented: what was wrong"),
                    "RETURNED");
            return false;
        }
        if (chance.happens(PASSED_ON)) {
            journal.act("RequestForwarded", Details.NONE.noted("Invented: an agency"));
            journal.pass(1d + chance.below(20));
        }
        journal.act("CompletenessAssessed", Details.coded(missing(incomplete, chance)));
        if (chance.happens(0.8)) {
            journal.act(
                    "LegalBasisDetermined", Details.NONE.codes(journal.request().legalBases()));
        }
        return true;
    }

    private static String[] missing(boolean incomplete, Chance chance) {
        if (!incomplete) {
            return new String[0];
        }
        String first = chance.happens(0.5) ? "c" : "e";
        return chance.happens(0.5) ? new String[] {first} : new String[] {first, "f"};
    }

    private void decide(Journal journal, Circumstances circumstances) {
        Chance chance = journal.chance();
        if (ending.equals("WITHDRAWN") && chance.happens(0.5)) {
            journal.pass(15d + chance.below(60));
            giveUp(journal);
        } else if (ending.equals("REFUSED")) {
            boolean consulted = consult(journal);
            journal.end(
                    "RequestRefused",
                    Grounds.refusal(Grounds.assistance(coercive(journal), chance), consulted),
                    "REFUSED");
        } else {
            new Execution(journal, circumstances, ending).write();
        }
    }

    static void giveUp(Journal journal) {
        boolean needless = journal.chance().happens(0.4);
        journal.end(needless ? "NoLongerRequired" : "RequestWithdrawn", Details.NONE, "WITHDRAWN");
    }

    /** @return whether the other side was consulted */
    static boolean consult(Journal journal) {
        if (!journal.chance().happens(CONSULTED)) {
            return false;
        }
        journal.act("ConsultationOpened", Details.coded("REFUSAL"));
        journal.pass(20d + journal.chance().below(40));
        journal.act("ConsultationClosed");
        journal.pass(2d + journal.chance().below(10));
        return true;
    }

    private static boolean coercive(Journal journal) {
        return journal.request().items().stream().anyMatch(item -> item.endsWith("!"));
    }

    private void afterwards(Journal journal, Circumstances circumstances) {
        Chance chance = journal.chance();
        if (ending.startsWith("EXECUTED") && chance.happens(USEFULNESS_TOLD)) {
            journal.pass(60d + chance.below(300));
            journal.act("ConfirmationOfUsefulness", Details.coded(chance.happens(0.5) ? "CONVICTED" : "USED"));
        }
        if (ending.startsWith("EXECUTED") && chance.happens(OTHER_USE)) {
            journal.pass(30d + chance.below(200));
            journal.act("UseConsentSought", Details.NONE.noted("Invented: another purpose"));
            journal.pass(10d + chance.below(60));
            journal.act(chance.happens(0.8) ? "UseConsentGiven" : "UseConsentDenied");
        }
        if (!ending.equals("WITHDRAWN") && chance.happens(REOPENED)) {
            new Reopening(journal, circumstances, ending).write();
        }
    }
}
