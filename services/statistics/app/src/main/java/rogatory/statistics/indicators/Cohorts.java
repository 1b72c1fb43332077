package rogatory.statistics.indicators;

import java.util.List;
import java.util.stream.Stream;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Period;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.What;

/** The cohorts that figures are made of. */
final class Cohorts {

    private Cohorts() {}

    static List<CaseFacts> intake(List<CaseFacts> cases, Period period) {
        return cases.stream()
                .filter(known -> known.life().enteredWithin(period))
                .toList();
    }

    static List<CaseFacts> outcome(List<CaseFacts> cases, Period period) {
        return cases.stream()
                .filter(known -> known.life().finalisedWithin(period))
                .toList();
    }

    static List<CaseFacts> stock(List<CaseFacts> cases, Period period) {
        return cases.stream().filter(known -> known.life().openOn(period.to())).toList();
    }

    /** Such facts that occurred in the period. */
    static Stream<Fact> acts(CaseFacts known, Period period, What... such) {
        return known.these(such).filter(fact -> period.contains(fact.occurredOn()));
    }
}
