package rogatory.simulation.history;

import java.time.LocalDate;
import java.util.Set;
import rogatory.simulation.caselog.Details;
import rogatory.simulation.chance.Chance;
import rogatory.simulation.chance.Mix;
import rogatory.simulation.model.Segment;

/** A request for extradition that we send: warrant, notice, location, papers, and custody. */
public final class ExtraditionAbroadCourse implements Course {

    /** How such requests end: shares of the model. */
    public static final Mix<String> ENDINGS =
            Mix.of("SURRENDERED 40, REFUSED 7, WITHDRAWN 12, NOT_LOCATED 25, SILENT 16");

    private static final double ASKED_BACK = 0.35;
    private static final double CONSENTS = 0.48;
    private static final double ASSURANCES = 0.45;
    private static final int PAPERS_DAYS = 40;

    private final String ending;

    /** @param ending one of {@link #ENDINGS} */
    public ExtraditionAbroadCourse(String ending) {
        this.ending = ending;
    }

    @Override
    public void write(Journal journal, Circumstances circumstances) {
        Chance chance = journal.chance();
        var sending = new Sending(journal);
        journal.pass(chance.below(10));
        journal.act("WarrantIssued");
        journal.pass(1d + chance.below(10));
        journal.act("NoticeCirculated", Details.coded(chance.happens(0.7) ? "RED_NOTICE" : "DIFFUSION"));
        if (ending.equals("NOT_LOCATED")) {
            searchInVain(journal, sending);
            return;
        }
        journal.pass(Segment.LOCATE, circumstances.pace());
        sending.report("LocatedAbroad");
        boolean urgent = Set.of("U2", "U3").contains(journal.request().urgency());
        if (urgent) {
            journal.act("ProvisionalArrestSought");
            journal.pass(1d + chance.below(10));
            sending.report("ForeignArrestMade", Details.NONE.until(journal.day().plusDays(PAPERS_DAYS)));
        }
        journal.pass(3d + chance.below(12));
        journal.act("PapersPrepared");
        journal.act("LegallyVetted");
        journal.act("Translated", Details.coded(journal.request().language()));
        journal.pass(1d + chance.below(4));
        journal.act("RequestTransmitted", Details.coded(journal.request().channel()));
        sending.travel();
        abroad(journal, circumstances, sending, urgent);
    }

    private static void searchInVain(Journal journal, Sending sending) {
        int searches = 3 + journal.chance().below(8);
        for (int i = 0; i < searches; i++) {
            journal.pass(60d + journal.chance().below(150));
            sending.report("NotLocated");
        }
        journal.stays("NOT_LOCATED");
        if (journal.chance().happens(0.5)) {
            journal.pass(200d + journal.chance().below(400));
            journal.end("RequestClosed", Details.NONE, "NOT_LOCATED");
        }
    }

    private void abroad(Journal journal, Circumstances circumstances, Sending sending, boolean arrested) {
        Chance chance = journal.chance();
        if (ending.equals("SILENT")) {
            sending.goUnanswered(3);
            return;
        }
        sending.report("ForeignAcknowledged");
        if (chance.happens(ASKED_BACK)) {
            sending.answer();
        }
        if (!arrested) {
            journal.pass(5d + chance.below(40));
            sending.report("ForeignArrestMade");
        }
        boolean consents = chance.happens(CONSENTS);
        Segment segment = consents ? Segment.SURRENDER_CONSENT : Segment.SURRENDER_CONTESTED;
        double days = segment.draw(chance) * circumstances.pace();
        if (consents && ending.equals("SURRENDERED")) {
            sending.report("ForeignConsented");
        }
        if (!consents && chance.happens(ASSURANCES)) {
            sending.report(
                    "AssurancesSoughtOfUs",
                    Details.coded("DETENTION").until(journal.day().plusDays(45)));
            journal.pass(15d + chance.below(30));
            journal.act("AssurancesGiven", Details.coded("DETENTION"));
        }
        LocalDate due = journal.later(journal.day(), days * 0.8);
        sending.chase(due, 40);
        sending.followClosely(16, due);
        journal.reach(due);
        switch (ending) {
            case "WITHDRAWN" -> {
                journal.act("RequestWithdrawn");
                journal.ended(ending);
            }
            case "REFUSED" -> {
                sending.report(
                        "ForeignRefused",
                        Details.coded(Grounds.extradition(chance)).noted("Invented: the reasons sent"));
                journal.ended(ending);
            }
            default -> {
                sending.report("ForeignGranted");
                journal.pass(days * 0.2);
                journal.act("CustodyTaken");
                journal.ended(ending);
            }
        }
    }
}
