package rogatory.extradition.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Precision;

/**
 * What the receipt says.
 *
 * @param sought prosecution, a sentence, provisional arrest
 * @param deadline suggested by the requesting side
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
        List<String> sought,
        List<BasisInvoked> legalBases,
        @Nullable LocalDate deadline) {}
