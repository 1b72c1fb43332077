package rogatory.intake.caselog;

import java.util.Locale;
import rogatory.vocabulary.Direction;

/** What a request is about, and which service takes it. */
public enum Kind {
    MLA("mla", "assistance-mla", "mutual legal assistance requests", "RequestReceived", "DomesticRequestReceived"),
    EXT("extradition", "assistance-ext", "extradition requests", "RequestReceived", "DomesticRequestReceived"),
    LEC("law-enforcement", "assistance-lec", "law-enforcement requests", "InquiryReceived", "DomesticRequestReceived"),
    SPO("law-enforcement", "assistance-spo", "spontaneous information", "InformationReceived", "InformationDisclosed");

    private final String service;
    private final String assistance;
    private final String subject;
    private final String received;
    private final String sent;

    Kind(String service, String assistance, String subject, String received, String sent) {
        this.service = service;
        this.assistance = assistance;
        this.subject = subject;
        this.received = received;
        this.sent = sent;
    }

    /** The code list of what can be asked for. */
    String assistance() {
        return assistance;
    }

    /** Whether what is asked for are items, each with a fate of its own; a person is surrendered or not. */
    boolean hasItems() {
        return this != EXT;
    }

    /** The service's name in the address, such as {@code mla}. */
    public String service() {
        return service;
    }

    /** In words, for messages. */
    public String subject() {
        return subject;
    }

    /** The event that a request row stands for. */
    String opening(Direction direction) {
        return direction == Direction.INCOMING ? received : sent;
    }

    /** The name of its table of acts: what we send has its own, but information is kept alike whoever gives it. */
    String table(Direction direction) {
        String table = name().toLowerCase(Locale.ROOT);
        return this == SPO || direction == Direction.INCOMING ? table : table + "-outgoing";
    }

    ActTable acts(Direction direction) {
        return ActTable.of(this, direction);
    }
}
