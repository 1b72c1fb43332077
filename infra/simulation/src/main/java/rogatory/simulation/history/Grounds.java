package rogatory.simulation.history;

import java.util.ArrayList;
import java.util.List;
import rogatory.simulation.caselog.Details;
import rogatory.simulation.chance.Chance;
import rogatory.simulation.chance.Mix;

/** Why something is refused, and whether the other side was consulted first. */
public final class Grounds {

    private static final Mix<String> MLA = Mix.of("M-DUAL-46_9b 24, M-FORM-46_21a 20, M-ESSENT-46_21b 12,"
            + " M-OWNLAW-46_21c 12, M-LEGSYS-46_21d 8, M-DEMIN-46_9b 8, M-RIGHTS 6, M-NEBIS 4, M-NOBASIS 2,"
            + " M-PROPORTION 2, M-OTHER 2");
    private static final Mix<String> EXT = Mix.of("X-NATIONALITY-44_11 22, X-DUAL-44_1 14, X-EVIDENCE 14, X-TORTURE 8,"
            + " X-FAIRTRIAL 8, X-LIMITATION 9, X-ABSENTIA 7, X-NEBIS 4, X-DISC-44_15 4, X-HUMANITARIAN 4, X-IMMUNITY 2,"
            + " X-OTHER 4");
    private static final Mix<String> LEC = Mix.of("L-NOLEGALBASIS 20, L-CONFIDENTIAL 20, L-OWNINVEST 18,"
            + " L-NOTCOMPETENT 18, L-RESOURCES 12, L-SECURITY 6, L-THIRDPARTY 4, L-OTHER 2");
    private static final String NO_DUAL_CRIMINALITY = "M-DUAL-46_9b";
    private static final String REASONS = "Invented: the reasons sent";
    private static final String WAIVED = "Invented: the reasons sent, and why nobody was consulted";
    private static final String CONSULTATION_WAIVED = "CONSULTATION_WAIVED";

    private Grounds() {}

    /** How often each ground is the one for which assistance is refused. */
    public static Mix<String> ofAssistance() {
        return MLA;
    }

    /** How often each ground is the one for which extradition is refused. */
    public static Mix<String> ofExtradition() {
        return EXT;
    }

    /** @param coercive only then the lack of dual criminality is a ground, UNCAC 46(9)(b) */
    static String assistance(boolean coercive, Chance chance) {
        String drawn = MLA.draw(chance);
        while (drawn.equals(NO_DUAL_CRIMINALITY) && !coercive) {
            drawn = MLA.draw(chance);
        }
        return drawn;
    }

    static String extradition(Chance chance) {
        return EXT.draw(chance);
    }

    static String enquiry(Chance chance) {
        return LEC.draw(chance);
    }

    /** The ground and the reasons; where nobody was consulted, that and why. */
    static Details refusal(String ground, boolean consulted, String... further) {
        List<String> codes = new ArrayList<>(List.of(ground));
        codes.addAll(List.of(further));
        if (!consulted) {
            codes.add(CONSULTATION_WAIVED);
        }
        return Details.NONE.codes(List.copyOf(codes)).noted(consulted ? REASONS : WAIVED);
    }
}
