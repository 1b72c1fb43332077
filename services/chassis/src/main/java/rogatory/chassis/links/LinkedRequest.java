package rogatory.chassis.links;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A link, seen from the request that is shown.
 *
 * @param type by the code list {@code link-type}, read from the request that was linked to the one it was linked to
 * @param end TO where the request shown was linked to the other, FROM where the other was linked to it
 * @param other the other request, as an address within {@code /api}: {@code mla/ref:CH-NG-1999}
 * @param ref the other request's own reference, where its file is at hand
 * @param since the day of the fact
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LinkedRequest(
        String type, End end, String other, @Nullable String ref, LocalDate since) {

    /** From which end a link is seen. */
    public enum End {
        TO,
        FROM
    }
}
