package rogatory.lawenforcement.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One special investigative technique, UNCAC Art. 50.
 *
 * @param allowed it was authorised at least once, so what it brought may be told
 * @param reviewOn when its authorisation is looked at again
 */
public record Technique(
        String type, Stage stage, boolean allowed, @Nullable LocalDate reviewOn) {

    public static final String CONTROLLED_DELIVERY = "L-CDEL-50";

    /** The types of cooperation that are special techniques. */
    public static final List<String> TYPES = List.of(CONTROLLED_DELIVERY, "L-SURV-50", "L-UNDC-50");

    /** How far it got. */
    public enum Stage {
        PROPOSED,
        AUTHORISED,
        REFUSED,
        COMPLETED
    }
}
