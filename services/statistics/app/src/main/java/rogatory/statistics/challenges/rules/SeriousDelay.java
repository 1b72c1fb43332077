package rogatory.statistics.challenges.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.facts.Kind;

/**
 * It takes longer than the deadline that was suggested, UNCAC 46(24), longer than nine in ten of its like, or nothing happens.
 * Information that nobody asked for is awaited by nobody.
 */
final class SeriousDelay implements ChallengeRule {

    @Override
    public String code() {
        return "C02";
    }

    @Override
    public String says() {
        return "past the suggested deadline, slower net than nine in ten of its like, or open and no act "
                + "for so many days";
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
        boolean awaited = known.kind() != Kind.SPONTANEOUS;
        boolean silent = seen.open()
                && known.facts().stream()
                        .filter(fact -> fact.what().isAnAct())
                        .noneMatch(fact -> ChronoUnit.DAYS.between(fact.occurredOn(), known.asOf())
                                <= seen.limit("C02.silent-days"));
        return Seen.when(late || (awaited && (silent || seen.peers().slower(known))), seen.latest());
    }
}
