package rogatory.statistics.tables;

import java.util.List;

/** Rows of T4 that gather requests by what they make of the Convention, whichever of its articles they name. */
public final class ConventionBases {

    /** It is relied on, alone or beside others. */
    public static final String ANY = "UNCAC_ANY";

    /** Nothing else is relied on. */
    public static final String SOLE = "UNCAC_SOLE";

    /** It could have been named and is not, LB-3. */
    public static final String AVAILABLE_UNUSED = "UNCAC_AVAILABLE_UNUSED";

    public static final List<String> ALL = List.of(ANY, SOLE, AVAILABLE_UNUSED);

    private ConventionBases() {}
}
