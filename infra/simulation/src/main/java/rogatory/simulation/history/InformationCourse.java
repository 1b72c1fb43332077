package rogatory.simulation.history;

import java.util.ArrayList;
import java.util.List;
import rogatory.simulation.caselog.Details;
import rogatory.simulation.chance.Chance;
import rogatory.simulation.chance.Mix;

/** Information given or received without a request, UNCAC 46(4), 46(5) and 56. */
public final class InformationCourse implements Course {

    /** How it goes on: shares of the model, a proposal of this project. */
    public static final Mix<String> ENDINGS = Mix.of("FOLLOWED_UP 20, USED 35, NOTED 45");

    private static final double LIMITED = 0.35;
    private static final double TOLD_BACK = 0.3;

    private static final Mix<String> LIMITS = Mix.of("PURPOSE_ONLY 60, NO_EVIDENCE 40");

    private final String ending;
    private final boolean incoming;
    private final String followedBy;

    /**
     * @param ending one of {@link #ENDINGS}
     * @param followedBy the address of the request that follows it up, where one does
     */
    public InformationCourse(String ending, boolean incoming, String followedBy) {
        this.ending = ending;
        this.incoming = incoming;
        this.followedBy = followedBy;
    }

    @Override
    public void write(Journal journal, Circumstances circumstances) {
        Chance chance = journal.chance();
        if (chance.happens(LIMITED)) {
            journal.act("RestrictionSet", Details.coded(LIMITS.draw(chance)));
        }
        journal.pass(chance.logNormal(6, 1));
        byTheRecipient(journal, "RequestAcknowledged", Details.NONE);
        journal.pass(chance.logNormal(40, 0.9));
        boolean used = ending.equals("USED");
        if (used) {
            byTheRecipient(journal, "UsedInCase", Details.NONE);
        } else if (ending.equals("FOLLOWED_UP")) {
            byTheRecipient(journal, "FollowUpRequestMade", Details.NONE.noted(followedBy));
        }
        if (chance.happens(TOLD_BACK)) {
            journal.pass(20d + chance.below(120));
            byTheRecipient(journal, "FeedbackGiven", used ? Details.coded("USED") : Details.NONE);
        }
        journal.pass(5d + chance.below(60));
        journal.end("RequestClosed", Details.NONE, ending);
    }

    /** What the recipient does is our own act if the information came to us, and else known from a letter. */
    private void byTheRecipient(Journal journal, String event, Details details) {
        if (incoming) {
            journal.act(event, details);
        } else {
            List<String> codes = new ArrayList<>(List.of("LETTER"));
            codes.addAll(details.codes());
            journal.act(event, details.codes(List.copyOf(codes)));
        }
    }
}
