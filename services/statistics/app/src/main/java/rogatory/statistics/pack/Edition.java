package rogatory.statistics.pack;

import java.util.Map;

/**
 * What tables were made with, besides the question: the program, the codes, how far the logs had come, and from what on
 * something counts as a challenge.
 *
 * @param software its version
 * @param codeLists a SHA-256 of all code lists, the operator's codes among them
 * @param eventLogs of each log the place of the last event that had been recorded at {@code knownAt}
 * @param parties a SHA-256 of whose authority this is and since when the Convention binds each State
 * @param challengeThresholds by challenge and name
 * @param challengeOverrides those for a kind or an urgency, the last that fits holds
 */
public record Edition(
        String software,
        String codeLists,
        Map<String, String> eventLogs,
        String parties,
        Map<String, Integer> challengeThresholds,
        String challengeOverrides) {}
