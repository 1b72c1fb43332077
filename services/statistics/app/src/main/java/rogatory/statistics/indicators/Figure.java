package rogatory.statistics.indicators;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rogatory.statistics.sample.FourDecimals;

/**
 * One number.
 *
 * @param measure what it is of the indicator, such as {@code median}
 * @param by what it is broken down by, codes only
 * @param value null where it is withheld, or where there is nothing to reckon it from
 * @param n how many requests, items or acts it rests on
 * @param withheld why there is no value; null where there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Figure(
        String measure,
        Map<String, String> by,
        @Nullable BigDecimal value,
        long n,
        @Nullable String withheld) {

    /** Below this a quantile says too much of single requests; a proposal of this project. */
    static final int FEWEST_FOR_QUANTILES = 10;

    public Figure {
        by = Collections.unmodifiableMap(new TreeMap<>(by));
    }

    static Figure count(String measure, long count) {
        return new Figure(measure, Map.of(), BigDecimal.valueOf(count), count, null);
    }

    /** @param of none of which there is no share */
    static Figure share(String measure, long part, long of) {
        return of == 0 ? missing(measure, 0, "nothing to take a share of") : number(measure, (double) part / of, of);
    }

    static Figure number(String measure, double value, long n) {
        return new Figure(measure, Map.of(), FourDecimals.of(value), n, null);
    }

    static Figure sum(String measure, BigDecimal sum, long n) {
        return new Figure(measure, Map.of(), FourDecimals.plain(sum), n, null);
    }

    static Figure missing(String measure, long n, String why) {
        return new Figure(measure, Map.of(), null, n, why);
    }

    Figure by(String what, String code) {
        Map<String, String> more = new TreeMap<>(by);
        more.put(what, code);
        return new Figure(measure, more, value, n, withheld);
    }
}
