package rogatory.extradition.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Direction;

/** What a file begins with: the request itself, or a request for provisional arrest that announces it. */
public sealed interface Opening extends ExtraditionEvent permits RequestReceived, ProvisionalArrestRequested {

    String ref();

    Direction direction();

    String partner();

    String channel();

    @Nullable
    String form();

    String language();

    String urgency();

    String proceeding();

    List<String> sought();

    List<String> offences();

    List<BasisInvoked> legalBases();

    @Nullable
    LocalDate deadline();

    @Nullable
    String note();
}
