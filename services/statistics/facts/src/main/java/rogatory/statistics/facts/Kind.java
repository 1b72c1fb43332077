package rogatory.statistics.facts;

/** The kinds of request, by the words that addresses use. */
public enum Kind {
    EXTRADITION("extradition"),
    MLA("mla"),
    LAW_ENFORCEMENT("law-enforcement"),
    SPONTANEOUS("spontaneous");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
