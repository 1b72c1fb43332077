package rogatory.statistics.challenges.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import rogatory.statistics.cases.CaseFacts;

/** It takes longer than the deadline that was suggested, UNCAC 46(24), longer than nine in ten of its like, or nothing happens. */
final class SeriousDelay implements ChallengeRule {

    @Override
    public String code() {
        return "C02";
    }

    @Override
    public String source() {
        return "SEED 19";
    }

    @Override
    public List<Long> evidence(Seen seen) {
        CaseFacts known = seen.known();
        LocalDate deadline = known.particulars().deadline();
        LocalDate ended = known.life().endedOn();
        boolean late = deadline != null && deadline.isBefore(ended == null ? known.asOf() : ended);
        boolean silent = seen.open()
                && known.facts().stream()
                        .filter(fact -> fact.what().isAnAct())
                        .noneMatch(fact -> ChronoUnit.DAYS.between(fact.occurredOn(), known.asOf())
                                <= seen.limit("C02.silent-days"));
        return Seen.when(late || silent || seen.peers().slower(known), seen.latest());
    }
}
