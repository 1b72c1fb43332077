package rogatory.vocabulary;

/** An act that opens a file under a reference of the authority's own. */
public interface OpeningAct extends LegalAct {

    String ref();

    Direction direction();
}
