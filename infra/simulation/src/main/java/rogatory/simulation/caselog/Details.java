package rogatory.simulation.caselog;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an event row says beside its day and its name.
 *
 * @param amount in whole units of the currency, 0 for none
 */
public record Details(
        List<Integer> items, List<String> codes, @Nullable LocalDate until, long amount, String currency, String note) {

    public static final Details NONE = new Details(List.of(), List.of(), null, 0, "", "");

    public static Details coded(String... codes) {
        return NONE.codes(List.of(codes));
    }

    public static Details item(int... numbers) {
        return new Details(Arrays.stream(numbers).boxed().toList(), List.of(), null, 0, "", "");
    }

    public Details codes(List<String> all) {
        return new Details(items, all, until, amount, currency, note);
    }

    public Details until(LocalDate day) {
        return new Details(items, codes, day, amount, currency, note);
    }

    public Details sum(long units, String of) {
        return new Details(items, codes, until, units, of, note);
    }

    public Details noted(String text) {
        return new Details(items, codes, until, amount, currency, text);
    }
}
