package rogatory.statistics.challenges.rules;

import static rogatory.statistics.facts.What.ACKNOWLEDGED;
import static rogatory.statistics.facts.What.SENT;

import java.util.List;
import rogatory.vocabulary.Direction;

/** It goes on paper or by the diplomatic way, and is long under way. */
final class NoElectronicChannel implements ChallengeRule {

    private static final List<String> SLOW = List.of("DIPLOMATIC", "COURIER_POST", "FAX");

    @Override
    public String code() {
        return "C12";
    }

    @Override
    public String says() {
        return "sent by diplomatic channel, post or fax, and acknowledged after more days";
    }

    @Override
    public String source() {
        return "SEED 20, 27, UNCAC 46(14)";
    }

    @Override
    public List<Long> evidence(Seen seen) {
        boolean slowWay = SLOW.contains(seen.known().particulars().opening().channel());
        boolean late = seen.known().direction() == Direction.OUTGOING
                && seen.known()
                        .daysTo(ACKNOWLEDGED)
                        .filter(days -> days > seen.limit("C12.transit-days"))
                        .isPresent();
        return Seen.when(slowWay && late, seen.places(SENT, ACKNOWLEDGED));
    }

    @Override
    public String lacks() {
        return "of incoming requests: the day on which the other side sent them is not recorded";
    }
}
