package rogatory.statistics.challenges.rules;

import static rogatory.statistics.facts.What.APPEAL_LODGED;
import static rogatory.statistics.facts.What.ARRESTED;
import static rogatory.statistics.facts.What.COST_STATED;
import static rogatory.statistics.facts.What.COURT_ORDER_SOUGHT;
import static rogatory.statistics.facts.What.HEARD;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Money;

/** Courts take much of the time, decisions are appealed, or costs are high. */
final class LegalProceedings implements ChallengeRule {

    private static final int PERCENT = 100;

    @Override
    public String code() {
        return "C04";
    }

    @Override
    public String says() {
        return "courts had it for more than so many per cent of its net days, so many appeals, or costs "
                + "of at least so much in any currency";
    }

    @Override
    public String source() {
        return "SEED 19";
    }

    @Override
    public List<Long> evidence(Seen seen) {
        long net = seen.known().netDays(seen.known().asOf());
        boolean slow = days(seen) * PERCENT > net * seen.limit("C04.court-percent");
        return Seen.all(
                Seen.when(slow, seen.places(COURT_ORDER_SOUGHT, ARRESTED, HEARD, APPEAL_LODGED)),
                Seen.when(seen.known().count(APPEAL_LODGED) >= seen.limit("C04.appeals"), seen.places(APPEAL_LODGED)),
                seen.places(fact -> costs(fact.values().money(), seen.limit("C04.cost")), COST_STATED));
    }

    @Override
    public long days(Seen seen) {
        return seen.known().life().days().getOrDefault(Holder.RC, 0L);
    }

    private static boolean costs(@Nullable Money money, int atLeast) {
        return money != null && money.amount().compareTo(BigDecimal.valueOf(atLeast)) >= 0;
    }
}
