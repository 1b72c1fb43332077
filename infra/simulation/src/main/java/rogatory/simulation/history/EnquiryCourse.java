package rogatory.simulation.history;

import java.time.LocalDate;
import java.util.List;
import rogatory.simulation.caselog.Details;
import rogatory.simulation.chance.Chance;
import rogatory.simulation.chance.Mix;
import rogatory.simulation.model.Segment;

/** An incoming enquiry between law-enforcement authorities. */
public final class EnquiryCourse implements Course {

    /** How such enquiries end: shares of the model; a conversion is one of those that would have been answered. */
    public static final Mix<String> ENDINGS = Mix.of("RETURNED 1, ANSWERED 66, CONVERTED 6, ANSWERED_PARTIAL 9,"
            + " ANSWERED_NIL 12, DECLINED 3, WITHDRAWN 1, SILENT 2");

    private static final double ASKED_BACK = 0.12;
    private static final double REOPENED = 0.02;
    private static final Mix<String> MESSAGES = Mix.of("InterimReply 45, StatusInquiryReceived 20, StatusReplySent 20,"
            + " CoordinationMeetingHeld 7, LiaisonOfficerEngaged 4, ItemsForAnalysisSent 4");
    private static final List<String> URGENT = List.of("U2", "U3");

    private final String ending;
    private final String followedBy;

    /**
     * @param ending one of {@link #ENDINGS}
     * @param followedBy the address of the request that it goes on as, where it does
     */
    public EnquiryCourse(String ending, String followedBy) {
        this.ending = ending;
        this.followedBy = followedBy;
    }

    @Override
    public void write(Journal journal, Circumstances circumstances) {
        Chance chance = journal.chance();
        new Margins(journal).inquiries(0.3, 12);
        boolean urgent = URGENT.contains(journal.request().urgency());
        Segment segment = urgent ? Segment.ENQUIRY_URGENT : Segment.ENQUIRY_ROUTINE;
        double days = segment.draw(chance) * circumstances.pace();
        LocalDate received = journal.day();
        journal.reach(journal.later(received, days * 0.1));
        journal.act("RequestAcknowledged");
        if (ending.equals("RETURNED")) {
            journal.end("RequestReturned", Details.coded("R-ADDRESSEE").noted("Invented: not our task"), "RETURNED");
            return;
        }
        boolean asked = chance.happens(ASKED_BACK);
        begin(journal, asked);
        if (ending.equals("SILENT")) {
            journal.stays(ending);
            return;
        }
        if (asked) {
            Questions.amongPolice(journal, circumstances.pace()).ask();
        } else {
            LocalDate due = journal.later(received, days);
            writeToAndFro(journal, due);
            journal.reach(due);
        }
        answer(journal);
        if (!asked) {
            journal.measure(segment, received);
        }
        finish(journal);
    }

    private static void begin(Journal journal, boolean asked) {
        Chance chance = journal.chance();
        if (chance.happens(0.4)) {
            journal.act("HandlingCodeSet", Details.coded("HC-" + chance.below(4)));
        }
        if (chance.happens(0.5)) {
            journal.act(
                    "LegalBasisDetermined", Details.NONE.codes(journal.request().legalBases()));
        }
        journal.act("Assigned");
        if (chance.happens(0.2)) {
            journal.act("LiaisonOfficerEngaged");
        }
        if (chance.happens(0.15)) {
            journal.act("Assigned");
        }
        double further = asked ? 0 : 0.45;
        while (chance.happens(further)) {
            journal.meanwhile(journal.later(journal.day(), 1 + chance.logNormal(4, 1)), "InterimReply", Details.NONE);
            further = 0.3;
        }
        if (chance.happens(0.08)) {
            journal.meanwhile(
                    journal.later(journal.day(), 2 + chance.logNormal(8, 1)), "CoordinationMeetingHeld", Details.NONE);
        }
    }

    /** Police write to each other far more often than central authorities. */
    private static void writeToAndFro(Journal journal, LocalDate due) {
        Chance chance = journal.chance();
        var correspondence = new Correspondence(journal);
        int messages = correspondence.isClose() ? 8 + chance.poisson(8) : chance.poisson(0.3);
        correspondence.spread(
                messages,
                due,
                MESSAGES,
                event -> event.equals("ItemsForAnalysisSent") ? Details.NONE.noted("Invented: samples") : Details.NONE);
    }

    private void answer(Journal journal) {
        switch (ending) {
            case "ANSWERED" -> journal.settle("ReplySent", Details.coded("FULL"));
            case "ANSWERED_NIL" -> journal.settle("ReplySent", Details.coded("NIL"));
            case "ANSWERED_PARTIAL" -> journal.settle("ReplySent", Details.coded("PARTIAL"));
            case "DECLINED" ->
                journal.end(
                        "Declined",
                        Details.coded(Grounds.enquiry(journal.chance())).noted("Invented: the reasons sent"),
                        ending);
            case "WITHDRAWN" -> journal.end("RequestWithdrawn", Details.NONE, ending);
            default ->
                journal.settle(
                        "MlaRequiredNotified",
                        Details.coded(journal.chance().happens(0.6) ? "COERCION" : "EVIDENTIAL_FORM"));
        }
    }

    private void finish(Journal journal) {
        Chance chance = journal.chance();
        if (ending.equals("CONVERTED")) {
            journal.pass(15d + chance.below(60));
            journal.end("ConvertedToMla", Details.NONE.noted(followedBy), ending);
        } else if (ending.startsWith("ANSWERED")) {
            journal.pass(1d + chance.below(30));
            journal.end("RequestClosed", Details.NONE, ending);
            if (chance.happens(REOPENED)) {
                journal.pass(20d + chance.below(100));
                journal.act("RequestReopened", Details.coded("SUPPLEMENT_RECEIVED"));
                journal.pass(3d + chance.below(20));
                journal.act("ReplySent", Details.coded("FULL"));
                journal.pass(1d + chance.below(10));
                journal.end("RequestClosed", Details.NONE, ending);
            }
        }
    }
}
