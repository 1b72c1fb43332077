package rogatory.statistics.cases;

import static rogatory.statistics.cases.Interval.set;
import static rogatory.statistics.facts.What.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.What;

/** From when to when something went on in a request, by the facts that begin and end it. */
final class Stretches {

    private static final Set<What> ENDS = set(
            CLARIFICATION_LAPSED,
            CLOSED,
            GIVEN_UP,
            RETURNED,
            DUPLICATE,
            DISCHARGED,
            SURRENDERED,
            SURRENDERED_FOR_A_TIME);

    private Stretches() {}

    static List<Interval> clarifications(List<Fact> facts, LocalDate until) {
        return Interval.between(
                facts, set(CLARIFICATION_SOUGHT), endsOr(CLARIFICATION_ANSWERED, CLARIFICATION_ABANDONED), until);
    }

    static List<Interval> postponements(List<Fact> facts, LocalDate until) {
        return Interval.between(
                facts,
                set(POSTPONED, SURRENDER_POSTPONED),
                endsOr(RESUMED, GRANTED, RESULTS_RECEIVED, MLA_REQUIRED, REFUSED, SURRENDER_ORDERED, REOPENED),
                until);
    }

    static List<Interval> custody(List<Fact> facts, LocalDate until) {
        return Interval.between(
                facts.stream().filter(Stretches::mayEndCustody).toList(),
                set(PROVISIONALLY_ARRESTED, ARRESTED),
                endsOr(BAIL_DECIDED, RELEASED, REFUSED),
                until);
    }

    /** Bail that is denied ends no custody, nor does a refusal for single offences. */
    private static boolean mayEndCustody(Fact fact) {
        return fact.values().offences().isEmpty()
                && (fact.what() != BAIL_DECIDED || fact.values().yes());
    }

    private static Set<What> endsOr(What... more) {
        Set<What> all = EnumSet.copyOf(ENDS);
        all.addAll(List.of(more));
        return all;
    }
}
