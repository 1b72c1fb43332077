package rogatory.statistics.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.statistics.facts.Values.NONE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Period;
import rogatory.statistics.cases.Told;
import rogatory.statistics.facts.What;

/** Before + received + reopened - finalised = after, whatever requests did and however late it was entered. */
class StockEquationTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final List<What> ACTS = List.of(
            What.ACKNOWLEDGED, What.SENT, What.RETURNED, What.REOPENED, What.REOPENED, What.REFUSED, What.GIVEN_UP);

    @Property(tries = 100)
    void the_stock_balances_for_every_kind_direction_and_month(
            @ForAll @Size(min = 1, max = 12)
                    List<@Size(max = 8) List<@IntRange(min = 0, max = 5000) Integer>> choices) {
        List<CaseFacts> cases = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            cases.add(told(i, choices.get(i)).asOf("2022-06-30"));
        }

        Map<String, Long> stock = new HashMap<>();
        for (LocalDate from = FIRST.minusMonths(1); from.isBefore(FIRST.plusYears(1)); from = from.plusMonths(1)) {
            var month = new Period(from, from.plusMonths(1).minusDays(1));
            for (Map<String, Object> row :
                    Filling.fill("T1", cases, month, Scope.ALL).rows()) {
                String group = row.get("kind") + " " + row.get("direction");
                assertThat(number(row, "opening_stock")
                                + number(row, "received")
                                + number(row, "reopened")
                                - number(row, "finalised"))
                        .as("%s in %s", group, month)
                        .isEqualTo(number(row, "closing_stock"));
                assertThat(number(row, "opening_stock")).isEqualTo(stock.getOrDefault(group, 0L));
                stock.put(group, number(row, "closing_stock"));
            }
        }
    }

    private static long number(Map<String, Object> row, String column) {
        return Long.parseLong(String.valueOf(row.get(column)));
    }

    private static Told told(int i, List<Integer> choices) {
        String on = FIRST.plusDays(i * 13L).toString();
        Told told =
                switch (i % 4) {
                    case 0 -> Told.mla("mla-" + i, on, Told.plain("M-EVID-46_3a"));
                    case 1 -> Told.extradition("extradition-" + i, on);
                    case 2 -> Told.enquiry("law-enforcement-" + i, on);
                    default -> Told.outgoing("mla-outgoing-" + i, on);
                };
        for (int choice : choices) {
            told.on(
                    FIRST.plusDays(choice / 10).toString(),
                    ACTS.get(choice % ACTS.size()),
                    NONE.detail("LATE_REPLY").codes(List.of("M-DUAL-46_9b")));
        }
        return told;
    }
}
