package rogatory.spontaneous.request;

import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.LegalAct;

/** What only the side that was given the information can do: our own act on a file that came in, else a foreign one. */
public interface ActOfTheRecipient extends LegalAct {

    /** How the act is known, by the code list {@code foreign-evidence}; null for our own act. */
    @Nullable
    String evidence();
}
