package rogatory.vocabulary;

/** A fact that ties a request to another one, which may be of another kind; it is shown from both ends. */
public interface Link extends LegalFact {

    /** How, by the code list {@code link-type}, read from this request to the other. */
    String linkType();

    /** The other request, as {@link RequestAddress} writes it. */
    String linkedTo();
}
