package rogatory.statistics.tables;

import java.util.Locale;
import rogatory.statistics.cases.CaseFacts;

/** Which requests a table is about. */
public enum Scope {
    /** Whatever they rest on. */
    ALL,
    /** Those that rely on the Convention or concern an offence of it, UNCAC Art. 15 to 27. */
    UNCAC;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean holds(CaseFacts known) {
        return this == ALL || known.particulars().underTheConvention();
    }
}
