package rogatory.statistics.meters;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import rogatory.statistics.cases.CaseFacts;

/** How old what is open is: V-4 by the ages of D-8. */
final class StockFigures {

    /** The ages, each up to the next; half years and whole years are a proposal of this project. */
    private enum Age {
        UNDER_HALF_YEAR(0),
        UNDER_1_YEAR(183),
        UNDER_2_YEARS(366),
        UNDER_3_YEARS(731),
        OVER_3_YEARS(1096);

        private final int from;

        Age(int from) {
            this.from = from;
        }

        static Age of(long days) {
            return Arrays.stream(values())
                    .filter(age -> days >= age.from)
                    .reduce((one, next) -> next)
                    .orElse(UNDER_HALF_YEAR);
        }
    }

    private StockFigures() {}

    static Stream<Sample> aged(List<CaseFacts> cases, LocalDate day) {
        List<Age> ages = cases.stream()
                .filter(known -> known.life().openOn(day))
                .map(known -> Age.of(ChronoUnit.DAYS.between(entered(known, day), day)))
                .toList();
        return Arrays.stream(Age.values())
                .map(age -> Sample.level(ages.stream().filter(age::equals).count(), "age", age.name()));
    }

    private static LocalDate entered(CaseFacts known, LocalDate otherwise) {
        LocalDate on = known.life().enteredOn();
        return on == null ? otherwise : on;
    }
}
