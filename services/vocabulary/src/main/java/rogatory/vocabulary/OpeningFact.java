package rogatory.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact that opens a file: what every receipt says, whatever is asked for. UNCAC 46(13), 46(14), 46(15). */
public interface OpeningFact extends LegalFact {

    String ref();

    Direction direction();

    String partner();

    String channel();

    @Nullable
    String form();

    String language();

    String urgency();

    String proceeding();

    List<String> offences();

    List<BasisInvoked> legalBases();

    @Nullable
    LocalDate deadline();
}
