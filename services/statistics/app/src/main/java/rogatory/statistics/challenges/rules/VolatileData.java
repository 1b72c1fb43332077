package rogatory.statistics.challenges.rules;

import static rogatory.statistics.facts.What.GRANTED;
import static rogatory.statistics.facts.What.ITEM_EXECUTED;
import static rogatory.statistics.facts.What.RESULTS_RECEIVED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.facts.Fact;

/** Data that do not last are granted, or still wait for a grant, after the day by which they were wanted. */
final class VolatileData implements ChallengeRule {

    private static final List<String> VOLATILE = List.of("M-OTHR-46_3i.PRESERVATION", "M-RECS-46_3f.TELECOM");

    @Override
    public String code() {
        return "C22";
    }

    @Override
    public String says() {
        return "preservation or telecommunication data granted, or still open, after the suggested deadline";
    }

    @Override
    public String source() {
        return "practice";
    }

    @Override
    public List<Long> evidence(Seen seen) {
        CaseFacts known = seen.known();
        LocalDate deadline = known.particulars().deadline();
        boolean volatileData = known.items().stream().anyMatch(item -> VOLATILE.contains(item.type()));
        if (deadline == null || !volatileData) {
            return List.of();
        }
        Optional<Fact> granted = known.first(GRANTED, ITEM_EXECUTED, RESULTS_RECEIVED);
        LocalDate on = granted.map(Fact::occurredOn).orElse(known.asOf());
        return Seen.when(
                on.isAfter(deadline) && (granted.isPresent() || seen.open()),
                List.of(granted.map(Fact::sequence).orElse(0L)));
    }

    @Override
    public String lacks() {
        return "until when data are preserved: no event states it, so the suggested deadline stands for it";
    }
}
