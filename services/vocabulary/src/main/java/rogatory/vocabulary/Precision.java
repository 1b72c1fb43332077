package rogatory.vocabulary;

/** How exactly a date is known: a MONTH or YEAR date is written as the first day of it. */
public enum Precision {
    DAY,
    MONTH,
    YEAR
}
