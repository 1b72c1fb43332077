package rogatory.statistics.challenges.rules;

import static rogatory.statistics.facts.What.CONSENTED;
import static rogatory.statistics.facts.What.COURT_ORDER_SOUGHT;
import static rogatory.statistics.facts.What.SURRENDERED;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.course.ItemFate;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.Kind;
import rogatory.statistics.indicators.Practice;

/** What needs no coercion goes through a court or by the diplomatic way, or a person who agrees is not surrendered soon. */
final class NoSimplifiedProcedure implements ChallengeRule {

    @Override
    public String code() {
        return "C06";
    }

    @Override
    public String says() {
        return "an item without coercion before a court or by the diplomatic channel, or a surrender more "
                + "days after consent";
    }

    @Override
    public String source() {
        return "SEED 26";
    }

    @Override
    public List<Long> evidence(Seen seen) {
        CaseFacts known = seen.known();
        Set<Integer> asked = Practice.courtAsked(known);
        boolean needless = known.items().stream().anyMatch(item -> !item.coercive() && asked.contains(item.no()));
        boolean roundabout = known.kind() != Kind.EXTRADITION
                && known.particulars().opening().channel().equals("DIPLOMATIC")
                && !known.items().isEmpty()
                && known.items().stream().noneMatch(ItemFate::coercive);
        return Seen.all(
                Seen.when(needless, seen.places(COURT_ORDER_SOUGHT)),
                Seen.when(roundabout, List.of(0L)),
                seen.places(consent -> waits(seen, consent), CONSENTED));
    }

    private static boolean waits(Seen seen, Fact consent) {
        LocalDate ended = seen.known().life().endedOn();
        LocalDate until = seen.known()
                .first(SURRENDERED)
                .map(Fact::occurredOn)
                .orElse(ended == null ? seen.known().asOf() : ended);
        return ChronoUnit.DAYS.between(consent.occurredOn(), until) > seen.limit("C06.consent-days");
    }
}
