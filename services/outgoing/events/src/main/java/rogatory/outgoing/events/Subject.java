package rogatory.outgoing.events;

/** What kind of cooperation we ask for; the same law of sending and waiting holds for all three. */
public enum Subject {
    EXTRADITION("extradition"),
    MLA("mla"),
    LAW_ENFORCEMENT("law-enforcement");

    private final String service;

    Subject(String service) {
        this.service = service;
    }

    /** The service that keeps such requests, as in the address of a request. */
    public String service() {
        return service;
    }
}
