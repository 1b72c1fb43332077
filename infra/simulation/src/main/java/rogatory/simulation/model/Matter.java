package rogatory.simulation.model;

import java.util.ArrayList;
import java.util.List;
import rogatory.simulation.chance.Chance;
import rogatory.simulation.chance.Mix;

/** What a request is about: its offences, the principal one first, and the legal bases that go with them. */
public record Matter(List<String> offences, List<String> bases) {

    private static final Mix<String> CONVENTION =
            Mix.of("U23 38, U15a 9, U15b 13, U17 16, U16_1 6, U16_2 2, U19 5, U21 4, U18a 2, U18b 1, U20 2, U25a 1,"
                    + " U22 0.5, U24 0.5");
    private static final Mix<String> OTHERS =
            Mix.of("FRAUD 25, DRUGS 24, THEFT 11, TAX 8, CYBER 8, HOMICIDE 6, SEXUAL 5,"
                    + " TRAFFICKING 5, TERRORISM 3, OTHER 5");
    private static final double MORE_THAN_ONE = 0.45;

    private static final Mix<String> MLA_CONVENTION =
            Mix.of("UNCAC_46_7_SOLE 22, BILATERAL_MLA+UNCAC_46_1_WITH_TREATY 20, COE_ECMACM+UNCAC_46_1_WITH_TREATY 12,"
                    + " UNTOC_18+UNCAC_46_7_AGREED 3, BILATERAL_MLA 18, COE_ECMACM 8, RECIPROCITY 6, DOMESTIC_LAW 8,"
                    + " OECD_ABC 3");
    private static final Mix<String> MLA_OTHERS = Mix.of("BILATERAL_MLA 34, COE_ECMACM 22, UNTOC_18 8, RECIPROCITY 10,"
            + " DOMESTIC_LAW 10, EU_EIO 8, BUDAPEST 3, CPLP 2, COMITY_LETTERS_ROGATORY 3");
    private static final Mix<String> EXT_CONVENTION = Mix.of(
            "UNCAC_44_5 6, BILATERAL_EXT+UNCAC_44_4 22, UNCAC_44_7 4," + " BILATERAL_EXT 30, COE_ECE 18, EU_EAW 20");
    private static final Mix<String> EXT_OTHERS =
            Mix.of("BILATERAL_EXT 42, COE_ECE 22, EU_EAW 22, RECIPROCITY 8, UNTOC_16 6");
    private static final Mix<String> LEC_CONVENTION =
            Mix.of("UNCAC_48_2 10, MOU_LE 30, INTERPOL_RULES 40, NETWORK_CHARTER 20");
    private static final Mix<String> LEC_OTHERS = Mix.of("MOU_LE 28, INTERPOL_RULES 60, NETWORK_CHARTER 7, UNTOC_27 5");

    public static Matter draw(Line line, Profile profile, Chance chance) {
        boolean convention = chance.happens(share(line, profile));
        return new Matter(offences(convention, chance), bases(line, convention, chance));
    }

    /** How many of a line are about an offence of the Convention, 0 to 1. */
    public static double share(Line line, Profile profile) {
        return profile.conventionOnly() ? 1 : share(line);
    }

    /** How often each offence of the Convention is the principal one. */
    public static Mix<String> ofTheConvention() {
        return CONVENTION;
    }

    private static double share(Line line) {
        return switch (line.kind()) {
            case "MLA" -> 0.09;
            case "EXT" -> 0.06;
            default -> 0.05;
        };
    }

    private static List<String> offences(boolean convention, Chance chance) {
        List<String> all = new ArrayList<>();
        Mix<String> mix = convention ? CONVENTION : OTHERS;
        all.add(mix.draw(chance));
        if (chance.happens(MORE_THAN_ONE)) {
            String second = mix.draw(chance);
            if (!all.contains(second)) {
                all.add(second);
            }
        }
        return List.copyOf(all);
    }

    private static List<String> bases(Line line, boolean convention, Chance chance) {
        String drawn = mix(line, convention).draw(chance);
        String[] codes = drawn.split("\\+");
        return codes.length == 1
                ? List.of(codes[0] + ":RELIED_ON")
                : List.of(codes[0] + ":RELIED_ON", codes[1] + ":SUPPLEMENTARY");
    }

    private static Mix<String> mix(Line line, boolean convention) {
        return switch (line.kind()) {
            case "MLA" -> convention ? MLA_CONVENTION : MLA_OTHERS;
            case "EXT" -> convention ? EXT_CONVENTION : EXT_OTHERS;
            default -> convention ? LEC_CONVENTION : LEC_OTHERS;
        };
    }
}
