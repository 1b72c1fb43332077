package rogatory.statistics.definitions;

/** A word and what it means. */
public record Term(String word, String meaning) {}
