package rogatory.simulation.history;

import java.time.LocalDate;
import rogatory.simulation.caselog.Details;
import rogatory.simulation.chance.Chance;
import rogatory.simulation.chance.Mix;
import rogatory.simulation.model.Segment;

/** An incoming request for extradition: from provisional arrest or the papers to surrender, refusal or nothing. */
public final class ExtraditionCourse implements Course {

    /** How such requests end: shares of the model. */
    public static final Mix<String> ENDINGS = Mix.of("RETURNED 3, SURRENDERED 36, SURRENDERED_CONDITIONAL 0.6,"
            + " SURRENDERED_TEMPORARY 0.4, REFUSED 5, WITHDRAWN 9, LAPSED 2, NOT_LOCATED 24, LEFT_JURISDICTION 8,"
            + " REMOVED_OTHERWISE 6, DECEASED 2, SURRENDERED_TO_OTHER_STATE 4");

    private static final double ASKED_BACK = 0.4;
    private static final double CONSULTED = 0.6;
    private static final double IN_COURT = 0.6;

    private final String ending;
    private final String competitor;

    /**
     * @param ending one of {@link #ENDINGS}
     * @param competitor the State that asks for the same person, where one does
     */
    public ExtraditionCourse(String ending, String competitor) {
        this.ending = ending;
        this.competitor = competitor;
    }

    @Override
    public void write(Journal journal, Circumstances circumstances) {
        Chance chance = journal.chance();
        new Margins(journal).inquiries(0.85, 45);
        new Correspondence(journal)
                .askOften(16, LocalDate.MAX, "StatusInquiryReceived", "StatusReplySent", Details.NONE);
        boolean provisional = journal.request().items().contains("E-PROV");
        if (provisional && ending.equals("NOT_LOCATED")) {
            new WithoutSurrender(journal, ending).write();
            return;
        }
        var person = provisional ? new ProvisionalArrest(journal).write() : ProvisionalArrest.Result.AT_LARGE;
        if (person == ProvisionalArrest.Result.PAPERS_NEVER_CAME) {
            return;
        }
        String ground = ending.equals("REFUSED") ? Grounds.extradition(chance) : "";
        if (!examine(journal, circumstances, ground)) {
            return;
        }
        boolean early = ending.equals("REFUSED") && !chance.happens(IN_COURT) && chance.happens(0.5);
        if (ending.equals("LAPSED")) {
            new Questions(journal, circumstances.pace()).askInVain();
        } else if (early) {
            new ExtraditionRefusal(journal, ground, consult(journal)).byTheExecutive();
        } else {
            if (chance.happens(ASKED_BACK * circumstances.questions())) {
                new Questions(journal, circumstances.pace()).ask();
            }
            journal.act("AuthorityToProceedIssued");
            find(journal, circumstances, person == ProvisionalArrest.Result.IN_CUSTODY, ground);
        }
    }

    private boolean examine(Journal journal, Circumstances circumstances, String ground) {
        Chance chance = journal.chance();
        journal.pass(Segment.ACKNOWLEDGE, 1);
        journal.act("RequestAcknowledged");
        journal.pass(Segment.QUEUE, circumstances.waiting());
        if (ending.equals("RETURNED")) {
            journal.end(
                    "RequestReturned",
                    Details.coded(chance.happens(0.5) ? "R-INCOMPLETE" : "R-LANGUAGE")
                            .noted("Invented: what was wrong"),
                    "RETURNED");
            return false;
        }
        journal.act("LegalBasisDetermined", Details.NONE.codes(journal.request().legalBases()));
        String finding = ground.startsWith("X-DUAL") ? ":NOT_MET" : ":MET";
        journal.act(
                "DualCriminalityAssessed",
                Details.NONE.codes(journal.request().offences().stream()
                        .map(offence -> offence + finding)
                        .toList()));
        return true;
    }

    private void find(Journal journal, Circumstances circumstances, boolean inCustody, String ground) {
        Chance chance = journal.chance();
        if (ending.equals("WITHDRAWN")) {
            journal.pass(20d + chance.below(200));
            journal.end("RequestWithdrawn", Details.NONE, "WITHDRAWN");
        } else if (ending.equals("SURRENDERED_TO_OTHER_STATE")) {
            journal.pass(20d + chance.below(120));
            journal.act("CompetingRequestRegistered", Details.coded(competitor));
            journal.pass(10d + chance.below(60));
            journal.act("PriorityDecided", Details.coded(competitor));
            journal.pass(20d + chance.below(60));
            journal.end("RequestClosed", Details.coded(ending), ending);
        } else if (WithoutSurrender.ENDINGS.contains(ending)) {
            new WithoutSurrender(journal, ending).write();
        } else {
            if (!inCustody) {
                journal.pass(Segment.LOCATE, circumstances.pace());
                journal.act("PersonLocated");
                journal.pass(1d + chance.below(8));
                journal.act("Arrested");
            }
            new InCustody(journal, circumstances, ending, ground).write();
        }
    }

    /** @return whether the other side was consulted, UNCAC 44(17) */
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
}
