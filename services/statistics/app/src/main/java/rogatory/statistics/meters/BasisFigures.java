package rogatory.statistics.meters;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Particulars;
import rogatory.statistics.cases.Period;

/** On what legal basis requests rest: LB-1 and LB-2, UNCAC 44(5), 46(7), 48(2). */
final class BasisFigures {

    /** What a request makes of the Convention; each request is one of these. */
    private enum Reliance {
        CONVENTION_ALONE,
        CONVENTION_BESIDE_OTHERS,
        OTHERS,
        NONE_STATED;

        static Reliance of(Particulars what) {
            if (what.reliedOn().isEmpty()) {
                return NONE_STATED;
            }
            if (what.uncacSole()) {
                return CONVENTION_ALONE;
            }
            return what.uncacAny() ? CONVENTION_BESIDE_OTHERS : OTHERS;
        }
    }

    private BasisFigures() {}

    static Stream<Sample> bases(List<CaseFacts> cases, LocalDate day) {
        return intake(cases, day)
                .flatMap(what -> what.reliedOn().stream())
                .collect(Collectors.groupingBy(basis -> basis, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(each -> Sample.level(each.getValue(), "basis", each.getKey()));
    }

    static Stream<Sample> reliance(List<CaseFacts> cases, LocalDate day) {
        List<Reliance> found = intake(cases, day).map(Reliance::of).toList();
        return Arrays.stream(Reliance.values())
                .map(each -> Sample.level(found.stream().filter(each::equals).count(), "reliance", each.name()));
    }

    private static Stream<Particulars> intake(List<CaseFacts> cases, LocalDate day) {
        Period year = Spans.twelveMonthsTo(day);
        return cases.stream().filter(known -> known.life().enteredWithin(year)).map(CaseFacts::particulars);
    }
}
