package rogatory.lawenforcement.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Precision;

/**
 * What the receipt says.
 *
 * @param deadline suggested by the requesting side
 * @param handlingCode how the information may be handled; null where nobody has said
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
        List<String> offences,
        List<BasisInvoked> legalBases,
        @Nullable LocalDate deadline,
        @Nullable String handlingCode) {}
