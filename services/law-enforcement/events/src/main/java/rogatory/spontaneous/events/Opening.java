package rogatory.spontaneous.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.OpeningFact;

/** What a file begins with: information that came, or information that was given. */
public sealed interface Opening extends SpontaneousEvent, OpeningFact
        permits InformationReceived, InformationDisclosed {

    List<String> information();

    @Nullable
    String note();
}
