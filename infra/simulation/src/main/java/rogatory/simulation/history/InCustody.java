package rogatory.simulation.history;

import java.time.LocalDate;
import rogatory.simulation.caselog.Details;
import rogatory.simulation.chance.Chance;
import rogatory.simulation.chance.Mix;
import rogatory.simulation.model.Segment;

/** From arrest to surrender or refusal: by consent, or through the courts. */
final class InCustody {

    private static final double CONSENTS = 0.48;
    private static final double APPEALED = 0.4;
    private static final double ASSURANCES = 0.35;
    private static final double PUT_OFF = 0.08;
    private static final Mix<String> CAUSES = Mix.of("DOMESTIC_CASE 50, SENTENCE 35, HEALTH 15");
    private static final Mix<String> PROMISES = Mix.of("DETENTION 40, SPECIALTY 25, RETRIAL 20, DEATH_PENALTY 15");

    private final Journal journal;
    private final Chance chance;
    private final Circumstances circumstances;
    private final String ending;
    private final String ground;
    private final LocalDate arrested;

    InCustody(Journal journal, Circumstances circumstances, String ending, String ground) {
        this.journal = journal;
        this.chance = journal.chance();
        this.circumstances = circumstances;
        this.ending = ending;
        this.ground = ground;
        this.arrested = journal.day();
    }

    void write() {
        boolean consents = !ending.equals("REFUSED") && chance.happens(CONSENTS);
        boolean warrant = journal.request().legalBases().contains("EU_EAW:RELIED_ON");
        Segment segment = warrant
                ? (consents ? Segment.WARRANT_CONSENT : Segment.WARRANT_CONTESTED)
                : (consents ? Segment.SURRENDER_CONSENT : Segment.SURRENDER_CONTESTED);
        double days = segment.draw(chance) * circumstances.pace();
        if (chance.happens(0.6)) {
            journal.pass(chance.below(4));
            journal.act("BailDecided", chance.happens(0.75) ? Details.coded("DENIED") : Details.NONE);
        }
        if (consents) {
            at(days, 0.2);
            journal.act("ConsentGiven");
        } else {
            beforeTheCourt(days);
            if (ending.equals("REFUSED")) {
                refuse(days);
                return;
            }
        }
        surrender(days, segment);
    }

    private void beforeTheCourt(double days) {
        int hearings = 3 + chance.poisson(5);
        for (int i = 1; i <= hearings; i++) {
            at(days, 0.1 + 0.2 * i / hearings);
            journal.act("HearingHeld");
            if (i == 1) {
                journal.act("SafeguardsRecorded", Details.coded("INFORMED", "INTERPRETER", "COUNSEL"));
            }
            if (chance.happens(0.35)) {
                journal.act("BailDecided", Details.coded("DENIED"));
            }
        }
        if (chance.happens(ASSURANCES)) {
            String promise = PROMISES.draw(chance);
            journal.act(
                    "AssurancesSought",
                    Details.coded(promise).until(journal.day().plusDays(45)));
            at(days, 0.4);
            journal.act("AssurancesGiven", Details.coded(promise));
        }
        at(days, 0.5);
    }

    private void refuse(double days) {
        boolean inCourt = chance.happens(0.75);
        if (!inCourt) {
            journal.act("Committed", Details.coded("PRIMA_FACIE"));
            at(days, 0.8);
        }
        var refusal = new ExtraditionRefusal(journal, ground, ExtraditionCourse.consult(journal));
        if (inCourt) {
            refusal.byTheCourt();
        } else {
            refusal.byTheExecutive();
        }
    }

    private void surrender(double days, Segment segment) {
        boolean contested = segment == Segment.SURRENDER_CONTESTED || segment == Segment.WARRANT_CONTESTED;
        if (contested) {
            journal.act("Committed", chance.happens(0.5) ? Details.coded("PRIMA_FACIE") : Details.NONE);
            if (chance.happens(APPEALED)) {
                at(days, 0.55);
                journal.act("AppealLodged");
                at(days, 0.8);
                journal.act("AppealDecided");
            }
        }
        at(days, contested ? 0.9 : 0.6);
        boolean conditional = ending.equals("SURRENDERED_CONDITIONAL");
        journal.act("SurrenderOrdered", conditional ? Details.coded("RETURN_TO_SERVE_44_12") : Details.NONE);
        if (ending.equals("SURRENDERED_TEMPORARY")) {
            journal.act("SurrenderPostponed", Details.coded("SENTENCE"));
            journal.pass(60);
            journal.settle(
                    "TemporarySurrender", Details.NONE.until(journal.day().plusYears(1)));
            journal.stays(ending);
            return;
        }
        if (chance.happens(PUT_OFF)) {
            String cause = CAUSES.draw(chance);
            journal.act(
                    "SurrenderPostponed",
                    Details.coded(cause).until(journal.day().plusDays(180)));
            journal.pass(60d + chance.below(400));
            journal.settle("PersonSurrendered", Details.NONE);
        } else {
            at(days, 1);
            journal.settle("PersonSurrendered", Details.NONE);
            journal.measure(segment, arrested);
        }
        afterwards(conditional);
    }

    private void afterwards(boolean conditional) {
        if (conditional) {
            journal.pass(400d + chance.below(300));
            journal.act("ReturnedToServeSentence");
        } else if (chance.happens(0.04)) {
            journal.pass(90d + chance.below(200));
            journal.act("SpecialtyWaiverRequested");
            journal.pass(30d + chance.below(60));
            journal.act("SpecialtyWaiverDecided", chance.happens(0.2) ? Details.coded("DENIED") : Details.NONE);
        }
        journal.pass(5d + chance.below(25));
        journal.end("RequestClosed", Details.NONE, ending);
    }

    private void at(double days, double part) {
        journal.reach(journal.later(arrested, days * part));
    }
}
