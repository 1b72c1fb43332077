package rogatory.simulation.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import rogatory.simulation.caselog.Event;
import rogatory.simulation.caselog.Standing;
import rogatory.simulation.caselog.Truth;

/** The challenges that a generated incoming request shows for certain, since what it is made of says so. */
public final class KnownChallenges {

    private static final Map<String, String> BY_EVENT = Map.of(
            "RequestRefused", "C03",
            "ItemRefused", "C03",
            "ExtraditionRefused", "C03",
            "CommittalDenied", "C03",
            "CannotComplyNotified", "C18",
            "ExecutionPostponed", "C19",
            "ClarificationLapsed", "C20",
            "RequestForwarded", "C11");
    private static final Map<String, String> BY_CODE = Map.ofEntries(
            Map.entry("AFFIDAVIT", "C07"),
            Map.entry("PRIMA_FACIE", "C07"),
            Map.entry("CERTIFICATION", "C07"),
            Map.entry("ORIGINAL", "C07"),
            Map.entry("X-EVIDENCE", "C07"),
            Map.entry("R-ADDRESSEE", "C11"),
            Map.entry("R-INCOMPLETE", "C14"),
            Map.entry("R-LANGUAGE", "C15"),
            Map.entry("M-DUAL-46_9b", "C16"),
            Map.entry("X-DUAL-44_1", "C16"),
            Map.entry("DUAL_CRIMINALITY", "C16"),
            Map.entry("SPECIAL_PROCEDURE", "C17"),
            Map.entry("PRIVILEGE", "C17"),
            Map.entry("X-NATIONALITY-44_11", "C21"),
            Map.entry("X-LIMITATION", "C21"),
            Map.entry("X-IMMUNITY", "C21"));
    private static final Set<String> NOT_A_FINDING = Set.of("Committed");
    private static final int MANY_ROUNDS = 2;
    private static final int MANY_MISSING = 2;

    private KnownChallenges() {}

    /** @param recorded what of the request is in the log */
    public static List<Truth> of(String ref, List<Event> recorded) {
        Set<String> found = new TreeSet<>();
        long rounds = 0;
        for (Event event : Standing.of(recorded)) {
            rounds += event.name().equals("ClarificationSought") ? 1 : 0;
            if (BY_EVENT.containsKey(event.name())) {
                found.add(BY_EVENT.getOrDefault(event.name(), ""));
            }
            if (event.name().equals("CompletenessAssessed")
                    && event.details().codes().size() >= MANY_MISSING) {
                found.add("C14");
            }
            if (!NOT_A_FINDING.contains(event.name())) {
                event.details().codes().stream()
                        .filter(BY_CODE::containsKey)
                        .map(code -> BY_CODE.getOrDefault(code, ""))
                        .forEach(found::add);
            }
        }
        if (rounds >= MANY_ROUNDS) {
            found.add("C01");
        }
        List<Truth> truths = new ArrayList<>();
        found.forEach(code -> truths.add(new Truth(ref, code, "present", "generated")));
        return truths;
    }
}
