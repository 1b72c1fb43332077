package rogatory.chassis.timelimits;

import java.time.LocalDate;
import java.util.List;
import rogatory.vocabulary.CaseFile;

/** Where the docket finds time limits that have passed. */
public interface PassedLimits {

    /**
     * A file on which a limit has passed unmet.
     *
     * @param version the file's version, as far as the docket has come
     * @param due the last day of the limit
     */
    record Passed(String id, long version, CaseFile file, LocalDate due) {}

    /** @return those of one rule whose last day lies between, both days included, the first to end first */
    List<Passed> of(String rule, LocalDate from, LocalDate to);
}
