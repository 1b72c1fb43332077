package rogatory.spontaneous.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Direction;

/** What a file begins with: information that came, or information that was given. */
public sealed interface Opening extends SpontaneousEvent permits InformationReceived, InformationDisclosed {

    String ref();

    Direction direction();

    String partner();

    String channel();

    @Nullable
    String form();

    String language();

    String urgency();

    String proceeding();

    List<String> information();

    List<String> offences();

    List<BasisInvoked> legalBases();

    @Nullable
    LocalDate deadline();

    @Nullable
    String note();
}
