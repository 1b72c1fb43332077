package rogatory.simulation.history;

import rogatory.simulation.caselog.Details;
import rogatory.simulation.chance.Chance;

/** Extradition is refused, and what follows where that was for nationality. */
final class ExtraditionRefusal {

    private static final String NATIONALITY = "X-NATIONALITY-44_11";
    private static final double SUBMITTED = 0.8;

    private final Journal journal;
    private final Chance chance;
    private final String ground;
    private final boolean consulted;

    ExtraditionRefusal(Journal journal, String ground, boolean consulted) {
        this.journal = journal;
        this.chance = journal.chance();
        this.ground = ground;
        this.consulted = consulted;
    }

    void byTheCourt() {
        journal.end("CommittalDenied", Grounds.refusal(ground, consulted), "REFUSED");
        afterwards();
    }

    void byTheExecutive() {
        journal.end("ExtraditionRefused", Grounds.refusal(ground, consulted, "EXECUTIVE"), "REFUSED");
        afterwards();
    }

    /** UNCAC 44(11) and 44(13). */
    private void afterwards() {
        if (!ground.equals(NATIONALITY)) {
            return;
        }
        if (journal.request().items().contains("E-SENT")) {
            journal.pass(20d + chance.below(80));
            journal.act(
                    "SentenceEnforcementConsidered", chance.happens(0.6) ? Details.coded("TAKEN_OVER") : Details.NONE);
        } else if (chance.happens(SUBMITTED)) {
            journal.pass(chance.logNormal(30, 0.6));
            journal.act("SubmittedForDomesticProsecution");
        }
    }
}
