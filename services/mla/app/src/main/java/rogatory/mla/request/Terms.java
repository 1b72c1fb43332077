package rogatory.mla.request;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Money;

/**
 * On what terms assistance is given, beyond the conditions of a grant.
 *
 * @param useRestrictions limits of use, UNCAC 46(19)
 * @param confidential confidentiality was asked for and can be kept, UNCAC 46(20)
 * @param costs where the two sides stand on substantial costs, UNCAC 46(28); null where there are none
 * @param cost the sum last named, if one was
 */
public record Terms(
        List<String> useRestrictions,
        boolean confidential,
        @Nullable CostStanding costs,
        @Nullable Money cost) {

    /** Where the two sides stand on costs. */
    public enum CostStanding {
        NOTIFIED,
        AGREED,
        DISPUTED
    }

    static final Terms NONE = new Terms(List.of(), false, null, null);

    Terms limited(String restriction) {
        List<String> all = new ArrayList<>(useRestrictions);
        all.add(restriction);
        return new Terms(List.copyOf(all), confidential, costs, cost);
    }

    Terms kept(boolean confidentialNow) {
        return new Terms(useRestrictions, confidentialNow, costs, cost);
    }

    Terms costing(CostStanding standing, @Nullable Money sum) {
        return new Terms(useRestrictions, confidential, standing, sum == null ? cost : sum);
    }
}
