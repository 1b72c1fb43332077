package rogatory.simulation.model;

import java.util.ArrayList;
import java.util.List;
import rogatory.simulation.chance.Chance;
import rogatory.simulation.chance.Mix;

/** What is asked for, and how long that takes. */
public final class Assistance {

    private static final Mix<String> MLA = Mix.of(
            "M-SERV-46_3b 18, M-EVID-46_3a 17, M-RECS-46_3f.BANK! 18, M-INFO-46_3e 11, M-RECS-46_3f.TELECOM! 9,"
                    + " M-RECS-46_3f.CORPORATE 7, M-SRCH-46_3c! 7, M-RECS-46_3f.GOVERNMENT 5, M-FRZP-46_3j! 4,"
                    + " M-OTHR-46_3i.VIDEO_HEARING 4, M-TRAC-46_3g 3, M-RECS-46_3f.TAX 2, M-OTHR-46_3i.PRESERVATION 2,"
                    + " M-OTHR-46_3i.CRIMINAL_RECORD 3, M-RECV-46_3k.ENFORCE_ORDER! 1.5, M-RECV-46_3k.RETURN! 0.7,"
                    + " M-APPR-46_3h 1, M-OTHR-46_3i.INTERCEPTION! 1, M-OTHR-46_3i.TRANSFER_DETAINED 0.5, M-EXAM-46_3d 1");
    private static final Mix<String> LEC = Mix.of("L-PERS-48b_i 46, L-PROC-48b_ii 16, L-PROP-48b_iii 12, L-CHAN-48a 5,"
            + " L-METH-48d 6, L-COOR-48e 5, L-EARL-48f 5, L-TECH-48_3 3, L-SUBS-48c 2");
    private static final Mix<String> SPO = Mix.of("S-46_4 45, S-56 30, S-48 25");
    private static final Mix<String> EXT = Mix.of("E-PROS 68, E-SENT 32");
    private static final int MOST_ITEMS = 8;
    private static final int MOST_ENQUIRIES = 4;
    private static final double FURTHER_ENQUIRIES = 0.25;
    private static final double PROVISIONAL = 0.3;

    private Assistance() {}

    /** @param atLeast so many items */
    public static List<String> draw(Line line, Profile profile, int atLeast, Chance chance) {
        return switch (line.kind()) {
            case "MLA" ->
                several(MLA, Math.clamp(1 + chance.poisson(profile.furtherItems()), atLeast, MOST_ITEMS), chance);
            case "LEC" ->
                several(LEC, Math.clamp(1 + chance.poisson(FURTHER_ENQUIRIES), atLeast, MOST_ENQUIRIES), chance);
            case "SPO" -> several(SPO, 1, chance);
            default -> sought(line, chance);
        };
    }

    private static List<String> sought(Line line, Chance chance) {
        String purpose = EXT.draw(chance);
        return line.incoming() && chance.happens(PROVISIONAL) ? List.of("E-PROV", purpose) : List.of(purpose);
    }

    private static List<String> several(Mix<String> of, int count, Chance chance) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(of.draw(chance));
        }
        return List.copyOf(all);
    }

    /** The part of the model that says how long executing the item takes. */
    public static Segment execution(String item) {
        String type = item.replace("!", "");
        return switch (type) {
            case "M-SERV-46_3b", "M-OTHR-46_3i.CRIMINAL_RECORD", "M-APPR-46_3h" -> Segment.SERVICE;
            case "M-EVID-46_3a", "M-OTHR-46_3i.VIDEO_HEARING", "M-OTHR-46_3i.TRANSFER_DETAINED" -> Segment.TESTIMONY;
            case "M-RECS-46_3f.TELECOM", "M-OTHR-46_3i.INTERCEPTION" -> Segment.TELECOM;
            case "M-SRCH-46_3c", "M-EXAM-46_3d" -> Segment.SEARCH;
            case "M-FRZP-46_3j", "M-OTHR-46_3i.PRESERVATION" -> Segment.FREEZE;
            case "M-RECV-46_3k.ENFORCE_ORDER" -> Segment.ENFORCE;
            case "M-RECV-46_3k.RETURN" -> Segment.RETURN;
            default -> Segment.BANK;
        };
    }
}
