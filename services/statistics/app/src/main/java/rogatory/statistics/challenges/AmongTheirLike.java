package rogatory.statistics.challenges;

import java.util.List;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Period;
import rogatory.statistics.challenges.rules.Peers;
import rogatory.statistics.challenges.rules.Seen;
import rogatory.statistics.challenges.rules.Thresholds;

/**
 * Requests of one kind and direction.
 *
 * @param like all of that kind and direction: what these are measured against
 */
record AmongTheirLike(List<CaseFacts> cases, List<CaseFacts> like) {

    /* A group of peers that is smaller tells nothing; a proposal of this project. */
    private static final int FEWEST_PEERS = 10;

    /** Those that came in, were open or ended in the period, as rules look at them. */
    List<Seen> seen(Period period, Thresholds thresholds) {
        var peers = new Peers(like, FEWEST_PEERS);
        return cases.stream()
                .filter(known -> known.life().concernedIn(period))
                .map(known -> new Seen(known, thresholds, peers))
                .toList();
    }
}
