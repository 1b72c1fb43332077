package rogatory.extradition.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal of the whole request that is in force.
 *
 * @param grounds empty where there is no such refusal, or a court named none
 * @param submitBy when a national's case is to be with the own prosecutors
 */
public record Refusal(List<String> grounds, @Nullable LocalDate submitBy) {

    static final Refusal NONE = new Refusal(List.of(), null);

    private static final String NATIONALITY = "X-NATIONALITY-44_11";

    public boolean forNationality() {
        return grounds.contains(NATIONALITY);
    }

    /** The duty of UNCAC 44(11) arises from a refusal on this ground alone. */
    public boolean solelyForNationality() {
        return forNationality() && grounds.stream().allMatch(NATIONALITY::equals);
    }
}
