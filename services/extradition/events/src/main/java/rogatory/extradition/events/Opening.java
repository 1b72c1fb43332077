package rogatory.extradition.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.OpeningFact;

/** What a file begins with: the request itself, or a request for provisional arrest that announces it. */
public sealed interface Opening extends ExtraditionEvent, OpeningFact
        permits RequestReceived, ProvisionalArrestRequested {

    List<String> sought();

    @Nullable
    String note();
}
