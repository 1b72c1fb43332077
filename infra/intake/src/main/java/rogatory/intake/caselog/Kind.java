package rogatory.intake.caselog;

/** What a request is about, and which service takes it. */
public enum Kind {
    MLA("mla", "mutual legal assistance requests"),
    EXT("extradition", "extradition requests"),
    LEC("law-enforcement", "law-enforcement requests"),
    SPO("law-enforcement", "spontaneous information");

    private final String service;
    private final String subject;

    Kind(String service, String subject) {
        this.service = service;
        this.subject = subject;
    }

    /** The service's name in the address, such as {@code mla}. */
    public String service() {
        return service;
    }

    /** In words, for messages. */
    public String subject() {
        return subject;
    }

    ActTable acts() {
        return ActTable.of(this);
    }
}
