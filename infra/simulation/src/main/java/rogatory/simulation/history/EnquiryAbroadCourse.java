package rogatory.simulation.history;

import java.time.LocalDate;
import java.util.List;
import rogatory.simulation.caselog.Details;
import rogatory.simulation.chance.Chance;
import rogatory.simulation.chance.Mix;
import rogatory.simulation.model.Segment;

/** An enquiry that we send to the police or another authority of another State. */
public final class EnquiryAbroadCourse implements Course {

    /** How such enquiries end: shares of the model. */
    public static final Mix<String> ENDINGS = Mix.of("RETURNED 1, ANSWERED 66, CONVERTED 6, ANSWERED_PARTIAL 9,"
            + " ANSWERED_NIL 12, DECLINED 3, WITHDRAWN 1, SILENT 2");

    private static final double ASKED_BACK = 0.12;
    private static final double USEFULNESS_TOLD = 0.3;
    private static final Mix<String> MESSAGES =
            Mix.of("ChaserSent 40, StatusReplyReceived 45, HandlingCodeReceived 15");
    private static final List<String> URGENT = List.of("U2", "U3");

    private final String ending;
    private final String followedBy;

    /**
     * @param ending one of {@link #ENDINGS}
     * @param followedBy the address of the request that it goes on as, where it does
     */
    public EnquiryAbroadCourse(String ending, String followedBy) {
        this.ending = ending;
        this.followedBy = followedBy;
    }

    @Override
    public void write(Journal journal, Circumstances circumstances) {
        Chance chance = journal.chance();
        var sending = new Sending(journal);
        sending.send(true);
        if (ending.equals("SILENT")) {
            sending.goUnanswered(1);
            return;
        }
        Segment segment =
                URGENT.contains(journal.request().urgency()) ? Segment.ENQUIRY_URGENT : Segment.ENQUIRY_ROUTINE;
        LocalDate due = journal.later(journal.day(), segment.draw(chance) * circumstances.pace());
        if (chance.happens(0.75)) {
            sending.report("ForeignAcknowledged");
        }
        if (ending.equals("RETURNED")) {
            sending.report("ForeignReturned", Details.coded("R-ADDRESSEE"));
            journal.ended(ending);
            return;
        }
        if (chance.happens(ASKED_BACK)) {
            sending.answer();
        }
        sending.chase(due, 20);
        writeToAndFro(journal, sending, due);
        journal.reach(due);
        answered(journal, sending);
    }

    /** Police write to each other far more often than central authorities. */
    private static void writeToAndFro(Journal journal, Sending sending, LocalDate due) {
        Chance chance = journal.chance();
        var correspondence = new Correspondence(journal);
        int messages = correspondence.isClose() ? 8 + chance.poisson(8) : chance.poisson(0.6);
        correspondence.spread(messages, due, MESSAGES, event -> switch (event) {
            case "HandlingCodeReceived" -> sending.evidenced(Details.coded("HC-" + chance.below(4)));
            case "StatusReplyReceived" -> sending.evidenced(Details.NONE);
            default -> Details.NONE;
        });
    }

    private void answered(Journal journal, Sending sending) {
        Chance chance = journal.chance();
        switch (ending) {
            case "WITHDRAWN" -> {
                journal.act("RequestWithdrawn");
                journal.ended(ending);
            }
            case "DECLINED" -> {
                sending.report("ForeignRefused", Details.coded(Grounds.enquiry(chance)));
                journal.ended(ending);
            }
            case "CONVERTED" -> {
                sending.report("ForeignMlaRequired", Details.coded("COERCION"));
                journal.pass(15d + chance.below(60));
                journal.end("ConvertedToMla", Details.NONE.noted(followedBy), ending);
            }
            default -> {
                if (ending.equals("ANSWERED_PARTIAL")) {
                    sending.report("ForeignRefused", Details.item(1).codes(List.of(Grounds.enquiry(chance))));
                }
                sending.report("ResultsReceived", ending.equals("ANSWERED_NIL") ? Details.coded("NIL") : Details.NONE);
                journal.act("ResultsForwarded");
                if (!ending.equals("ANSWERED_NIL") && chance.happens(USEFULNESS_TOLD)) {
                    journal.act("ConfirmationOfUsefulness", Details.coded("USED"));
                }
                journal.pass(1d + chance.below(20));
                journal.end("RequestClosed", Details.NONE, ending);
            }
        }
    }
}
