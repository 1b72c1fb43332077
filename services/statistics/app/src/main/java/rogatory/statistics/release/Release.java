package rogatory.statistics.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.statistics.pack.Edition;

/**
 * The record of a release, for the house: who released what, made with what, and what was not shown.
 *
 * @param by the office or the officer's function
 * @param releasedAt null until it is on record
 * @param sha256 of the file that everybody gets
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Release(
        int year,
        String by,
        @Nullable Instant releasedAt,
        LocalDate asOf,
        Instant knownAt,
        Edition madeWith,
        List<Suppressions> suppressions,
        String sha256) {

    /**
     * What was not shown of a table, in cells.
     *
     * @param small counts below the threshold
     * @param row further counts of their rows
     * @param complement counts that would have told one of those
     * @param others shares, sums and quantiles that follow from them or are of too few
     */
    record Suppressions(String scope, String table, long shown, long small, long row, long complement, long others) {}

    Release at(Instant time) {
        return new Release(year, by, time, asOf, knownAt, madeWith, suppressions, sha256);
    }
}
