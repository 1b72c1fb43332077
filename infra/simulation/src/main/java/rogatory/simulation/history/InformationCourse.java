package rogatory.simulation.history;

import rogatory.simulation.caselog.Details;
import rogatory.simulation.chance.Chance;
import rogatory.simulation.chance.Mix;

/** Information given or received without a request, UNCAC 46(4), 46(5) and 56. */
public final class InformationCourse implements Course {

    /** How it goes on: shares of the model, a proposal of this project. */
    public static final Mix<String> ENDINGS = Mix.of("FOLLOWED_UP 20, USED 35, NOTED 45");

    private static final double LIMITED = 0.35;
    private static final double TOLD_BACK = 0.3;

    private final String ending;
    private final boolean incoming;

    /** @param ending one of {@link #ENDINGS} */
    public InformationCourse(String ending, boolean incoming) {
        this.ending = ending;
        this.incoming = incoming;
    }

    @Override
    public void write(Journal journal, Circumstances circumstances) {
        Chance chance = journal.chance();
        if (!incoming) {
            journal.pass(2d + chance.below(10));
            journal.act("InformationDisclosed");
        }
        if (chance.happens(LIMITED)) {
            journal.act("RestrictionSet", Details.NONE.noted("Invented: a limit of use"));
        }
        journal.pass(chance.logNormal(6, 1));
        journal.act("RequestAcknowledged");
        journal.pass(chance.logNormal(40, 0.9));
        if (ending.equals("USED")) {
            journal.act("UsedInCase");
        } else if (ending.equals("FOLLOWED_UP")) {
            journal.act("FollowUpRequestMade");
        }
        if (chance.happens(TOLD_BACK)) {
            journal.pass(20d + chance.below(120));
            journal.act("FeedbackGiven");
        }
        journal.pass(5d + chance.below(60));
        journal.end("RequestClosed", Details.NONE, ending);
    }
}
