package rogatory.vocabulary;

import org.jspecify.annotations.Nullable;

/** A fact about the record itself: a particular of the receipt had been written down wrongly. */
public interface Correcting extends LegalFact {

    /** Which one, by its name in the receipt. */
    String field();

    @Nullable
    String from();

    String to();
}
