package rogatory.statistics.challenges.rules;

import static rogatory.statistics.facts.What.CLARIFICATION_SOUGHT;
import static rogatory.statistics.facts.What.COMPLETENESS_ASSESSED;

import java.util.List;

/** Much information is demanded: asked back again and again, or of a request that was complete, or for very many items. */
final class ExtensiveInformation implements ChallengeRule {

    private static final int COMPLETE = 6;

    @Override
    public String code() {
        return "C01";
    }

    @Override
    public String says() {
        return "asked back at least so many rounds, asked back although all six contents of 46(15) were "
                + "there, or at least so many items";
    }

    @Override
    public String source() {
        return "SEED 19";
    }

    @Override
    public List<Long> evidence(Seen seen) {
        List<Long> asked = seen.places(CLARIFICATION_SOUGHT);
        boolean complete = seen.known()
                .these(COMPLETENESS_ASSESSED)
                .anyMatch(fact ->
                        fact.values().number() == COMPLETE && asked.stream().anyMatch(at -> at > fact.sequence()));
        boolean many = seen.known().particulars().opening().items().size() >= seen.limit("C01.items");
        return Seen.all(
                Seen.when(asked.size() >= seen.limit("C01.rounds") || complete, asked), Seen.when(many, List.of(0L)));
    }
}
