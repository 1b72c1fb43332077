package rogatory.statistics.disclosure;

import static rogatory.statistics.facts.Values.NONE;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.Kind;
import rogatory.statistics.facts.Opening;
import rogatory.statistics.facts.Values;
import rogatory.statistics.facts.What;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Direction;

/** Requests of some years, drawn at random: many of some sorts, few of others, as authorities have them. */
final class RandomRequests {

    private static final List<String> PARTNERS =
            List.of("CH", "CH", "CH", "CH", "NG", "NG", "BR", "BR", "FR", "KE", "TH", "PE", "UA", "ZA", "JP", "US");
    private static final List<String> GROUNDS =
            List.of("M-DUAL-46_9b", "M-SECU-46_21b", "M-ORDRE-46_21b", "M-DUAL-46_9b", "M-DUAL-46_9b");
    private static final List<String> BASES = List.of(
            "UNCAC_46_7_SOLE",
            "BILATERAL_MLA",
            "BILATERAL_MLA",
            "BILATERAL_MLA",
            "RECIPROCITY",
            "UNCAC_46_1_WITH_TREATY");

    private final Random random;

    RandomRequests(long seed) {
        random = new Random(seed);
    }

    /** A function of the day as of which and the time at which they are known. */
    BiFunction<LocalDate, Instant, List<CaseFacts>> from(int firstYear, int years) {
        List<List<Fact>> all = new ArrayList<>();
        for (int year = firstYear; year < firstYear + years; year++) {
            for (int n = 0; n < 45; n++) {
                all.add(request(Kind.MLA, Direction.INCOMING, year, n % 9 == 0));
            }
            for (int n = 0; n < 14; n++) {
                all.add(request(Kind.EXTRADITION, Direction.INCOMING, year, n % 4 == 0));
            }
            for (int n = 0; n < 30; n++) {
                all.add(request(Kind.LAW_ENFORCEMENT, Direction.INCOMING, year, n % 12 == 0));
            }
        }
        return (asOf, knownAt) -> IntStream.range(0, all.size())
                .mapToObj(n -> CaseFacts.of("case-" + n, all.get(n), asOf, knownAt))
                .flatMap(java.util.Optional::stream)
                .toList();
    }

    private List<Fact> request(Kind kind, Direction direction, int year, boolean corruption) {
        LocalDate day = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
        List<Fact> facts = new ArrayList<>();
        String basis = corruption && random.nextInt(3) > 0 ? BASES.getFirst() : pick(BASES);
        var opening = new Opening(
                kind,
                direction,
                pick(PARTNERS),
                "CA_DIRECT",
                "ELECTRONIC",
                "en",
                "U0",
                "CRIMINAL",
                List.of(corruption ? "U17" : "FRAUD"),
                List.of(new Opening.Asked("M-RECV-46_3k.RETURN", false)));
        Values opened = NONE.opening(opening);
        add(
                facts,
                kind == Kind.EXTRADITION ? What.PAPERS_RECEIVED : What.OPENED,
                day,
                random.nextInt(12) == 0 ? opened : opened.bases(List.of(new BasisInvoked(basis, "RELIED_ON"))));
        day = day.plusDays(1 + random.nextInt(40));
        add(facts, What.ACKNOWLEDGED, day, NONE);
        day = day.plusDays(10 + random.nextInt(200));
        switch (random.nextInt(10)) {
            case 0, 1 ->
                add(
                        facts,
                        What.REFUSED,
                        day,
                        NONE.codes(List.of(pick(GROUNDS))).detail("RA").yes(true));
            case 2 -> {
                add(facts, What.RETURNED, day, NONE.detail("R-LANGUAGE"));
                if (random.nextInt(2) == 0) {
                    add(facts, What.REOPENED, day.plusDays(300), NONE.detail("LATE_REPLY"));
                }
            }
            case 3 -> add(facts, What.GIVEN_UP, day, NONE);
            case 4 -> {}
            default -> {
                if (kind == Kind.MLA) {
                    executed(facts, day);
                }
            }
        }
        return facts;
    }

    private void executed(List<Fact> facts, LocalDate day) {
        List<Integer> item = List.of(1);
        add(facts, What.GRANTED, day, NONE.items(item));
        add(facts, What.EXECUTION_STARTED, day, NONE);
        BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(1000));
        add(
                facts,
                What.ITEM_EXECUTED,
                day.plusDays(30),
                NONE.items(item).money(amount, random.nextInt(6) == 0 ? "EUR" : "USD"));
        add(facts, What.RESULTS_SENT, day.plusDays(31), NONE.items(item));
        add(facts, What.CLOSED, day.plusDays(32), NONE);
    }

    private String pick(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static void add(List<Fact> facts, What what, LocalDate day, Values values) {
        facts.add(new Fact(facts.size(), what, day, day.atTime(12, 0).toInstant(ZoneOffset.UTC), values));
    }
}
