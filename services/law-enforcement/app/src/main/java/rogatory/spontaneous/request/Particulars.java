package rogatory.spontaneous.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Precision;

/**
 * What the receipt or the disclosure says.
 *
 * @param receivedOn or disclosed
 * @param information what kinds it is of, by the code list {@code assistance-spo}
 * @param deadline by which the giver asks to hear, if it says so
 */
public record Particulars(
        String ref,
        Direction direction,
        String partner,
        LocalDate receivedOn,
        Precision receivedPrecision,
        String channel,
        @Nullable String form,
        String language,
        String urgency,
        String proceeding,
        List<String> information,
        List<String> offences,
        List<BasisInvoked> legalBases,
        @Nullable LocalDate deadline) {}
