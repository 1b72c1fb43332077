package rogatory.extradition.request;

import java.util.List;
import rogatory.extradition.events.DualCriminality;

/**
 * One offence for which extradition is sought: a request may be granted for some offences and refused for others, UNCAC
 * 44(3).
 *
 * @param grounds of its refusal; empty while it is not refused
 */
public record Charge(String offence, DualCriminality dualCriminality, List<String> grounds) {

    static Charge of(String offence) {
        return new Charge(offence, DualCriminality.NOT_ASSESSED, List.of());
    }

    Charge assessed(DualCriminality found) {
        return new Charge(offence, found, grounds);
    }

    Charge refused(List<String> on) {
        return new Charge(offence, dualCriminality, on);
    }

    public boolean refused() {
        return !grounds.isEmpty();
    }

    /** It may carry the surrender: not refused, and not found to be no offence here. */
    public boolean extraditable() {
        return !refused() && dualCriminality != DualCriminality.NOT_MET;
    }
}
