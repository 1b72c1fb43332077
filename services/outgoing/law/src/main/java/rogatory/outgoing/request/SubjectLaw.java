package rogatory.outgoing.request;

import rogatory.outgoing.events.Subject;

/** What differs by what is asked for: code lists, and the article a duty rests on. */
public final class SubjectLaw {

    private SubjectLaw() {}

    /** The article for assistance or for extradition; police cooperation knows the same acts as practice. */
    public static String article(Subject subject, String assistance, String extradition) {
        return switch (subject) {
            case MLA -> assistance;
            case EXTRADITION -> extradition;
            case LAW_ENFORCEMENT -> "practice";
        };
    }

    /** The code list of the items, or of what is sought. */
    public static String asked(Subject subject) {
        return switch (subject) {
            case MLA -> "assistance-mla";
            case EXTRADITION -> "assistance-ext";
            case LAW_ENFORCEMENT -> "assistance-lec";
        };
    }

    public static String grounds(Subject subject) {
        return switch (subject) {
            case MLA -> "ground-mla";
            case EXTRADITION -> "ground-ext";
            case LAW_ENFORCEMENT -> "ground-lec";
        };
    }

    public static String postponementReasons(Subject subject) {
        return subject == Subject.EXTRADITION ? "surrender-postponement-reason" : "postponement-reason";
    }

    public static String reopeningReasons(Subject subject) {
        return switch (subject) {
            case MLA -> "reopening-reason";
            case EXTRADITION -> "reopening-reason-ext";
            case LAW_ENFORCEMENT -> "reopening-reason-lec";
        };
    }
}
