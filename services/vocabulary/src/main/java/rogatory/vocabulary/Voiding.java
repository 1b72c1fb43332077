package rogatory.vocabulary;

/** A fact about the record itself: an earlier event was put on file by mistake and does not count. */
public interface Voiding extends LegalFact {

    /** The place of that event in the stream, counting from 0. */
    long sequence();
}
