package rogatory.vocabulary;

/**
 * A fact on the file that no step of the procedure is: somebody who works on it says how the cooperation goes, or takes
 * back what was said. It moves nothing.
 */
public interface Observation extends LegalFact {

    /** A challenge, a good practice or a need of technical assistance, by the code list {@code observation}. */
    String code();

    /** It is noted here; if not, it is withdrawn. */
    boolean noted();
}
