package rogatory.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rogatory.statistics.Conference;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.tables.FilledTable;
import rogatory.statistics.tables.Question;
import rogatory.statistics.tables.Scope;

/** Somebody takes the releases of three years and adds and subtracts what they show. */
class DifferencingTest {

    private static final int FIRST = 2019;
    private static final int YEARS = 3;
    private static final List<String> GROUPS =
            List.of("mla|INCOMING", "extradition|INCOMING", "law-enforcement|INCOMING");

    private static final Map<Long, List<Year>> RELEASED = new HashMap<>();

    /** A year as it is released, and as the house knows it. */
    private record Year(int year, Map<String, List<FilledTable>> inside, Disclosure disclosure) {}

    private static List<Year> released(long seed) {
        return RELEASED.computeIfAbsent(seed, DifferencingTest::release);
    }

    private static List<Year> release(long seed) {
        BiFunction<LocalDate, Instant, List<CaseFacts>> caseload = new RandomRequests(seed).from(FIRST, YEARS);
        List<Year> years = new ArrayList<>();
        for (int year = FIRST; year < FIRST + YEARS; year++) {
            LocalDate asOf = LocalDate.of(year + 1, 3, 31);
            Instant knownAt = asOf.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
            List<CaseFacts> cases = caseload.apply(asOf, knownAt);
            Question all = Conference.year(year, asOf, knownAt, Scope.ALL);
            Question convention = Conference.year(year, asOf, knownAt, Scope.UNCAC);
            Map<String, List<FilledTable>> inside = new LinkedHashMap<>();
            inside.put("all", Conference.tables(cases, all));
            inside.put("uncac", Conference.tables(cases, convention));
            years.add(new Year(
                    year,
                    inside,
                    Disclosure.of(
                            all,
                            inside.get("all"),
                            inside.get("uncac"),
                            () -> Conference.groups(cases),
                            years.stream()
                                    .map(each -> each.disclosure().figures())
                                    .toList())));
        }
        return years;
    }

    private static Attacker attacker(Map<Integer, Map<String, List<FilledTable>>> published) {
        var attacker = new Attacker();
        published.forEach((year, scopes) -> scopes.forEach(
                (scope, tables) -> tables.forEach(table -> attacker.read(year, scope, table.table(), table.csv()))));
        published.forEach((year, scopes) ->
                scopes.keySet().forEach(scope -> GROUPS.forEach(group -> attacker.think(year, scope, group))));
        attacker.compareScopes();
        return attacker;
    }

    /** Of counts, which all the requests without those of the Convention are few. */
    private static Set<String> smallDifferences(List<Year> years) {
        Set<String> small = new LinkedHashSet<>();
        for (Year year : years) {
            year.disclosure().figures().hidden().forEach((cell, reason) -> {
                if (reason == Reason.DIFFERENCE && cell.scope().equals("all without uncac") && cell.isOf("T1")) {
                    small.add(year.year() + "|all|T1|" + cell.text("kind") + "|" + cell.text("direction") + "|"
                            + cell.column());
                }
            });
        }
        return small;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nobody_can_derive_a_figure_that_is_not_shown(long seed) {
        List<Year> years = released(seed);
        Map<Integer, Map<String, List<FilledTable>>> published = new LinkedHashMap<>();
        years.forEach(year -> published.put(year.year(), year.disclosure().tables()));
        Attacker attacker = attacker(published);
        years.forEach(year -> year.inside().forEach((scope, tables) -> GROUPS.stream()
                .filter(group -> refusals(tables, "T3", group, row -> true)
                        == refusals(tables, "T6", group, row -> "C03".equals(row.get("challenge"))))
                .forEach(group -> attacker.guessRefusals(year.year(), scope, group))));

        assertThat(attacker.hidden()).hasSizeGreaterThan(50);
        assertThat(attacker.derived(smallDifferences(years))).isEmpty();
    }

    private static long refusals(
            List<FilledTable> tables, String id, String group, Predicate<Map<String, Object>> such) {
        return tables.stream()
                .filter(table -> table.table().equals(id))
                .flatMap(table -> table.rows().stream())
                .filter(row -> group.equals(row.get("kind") + "|" + row.get("direction")))
                .filter(such)
                .mapToLong(row -> row.get("requests") instanceof Number requests ? requests.longValue() : 0)
                .sum();
    }

    @Test
    void small_figures_alone_left_out_can_be_derived_by_the_same_attack() {
        List<Year> years = released(1);
        Map<Integer, Map<String, List<FilledTable>>> published = new LinkedHashMap<>();
        for (Year year : years) {
            Map<String, List<FilledTable>> scopes = new LinkedHashMap<>();
            year.inside().forEach((scope, tables) -> scopes.put(scope, withoutComplements(year, scope, tables)));
            published.put(year.year(), scopes);
        }

        assertThat(attacker(published).derived(Set.of())).hasSizeGreaterThan(10);
    }

    private static List<FilledTable> withoutComplements(Year year, String scope, List<FilledTable> tables) {
        Set<CellId> small = new LinkedHashSet<>();
        year.disclosure().figures().hidden().forEach((cell, reason) -> {
            if (reason == Reason.SMALL || reason == Reason.ROW) {
                small.add(cell);
            }
        });
        return tables.stream()
                .map(table -> table.withEach(row -> {
                    Map<String, Object> shown = new LinkedHashMap<>();
                    row.forEach((column, cell) -> shown.put(
                            column,
                            small.contains(Counts.id(year.year(), scope, table, row, column))
                                    ? Suppressed.CELL
                                    : cell instanceof BigDecimal ? Suppressed.CELL : cell));
                    return shown;
                }))
                .toList();
    }

    @Test
    void no_small_count_is_shown_and_most_figures_are() {
        int shown = 0;
        int counts = 0;
        for (Year year : released(1)) {
            for (Figures.Count count : year.disclosure().figures().counts()) {
                if (count.reason() == null) {
                    shown++;
                    assertThat(count.value()).as(count.cell().toString()).matches(value -> value == 0 || value >= 5);
                }
                Reason reason = count.reason();
                if (reason == null || !reason.shownElsewhere()) {
                    counts++;
                }
            }
        }
        assertThat((double) shown / counts).isGreaterThan(0.6);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_sum_of_assets_never_stands_beside_a_count_that_is_not_shown(long seed) {
        List<Map<String, Object>> ofFew = released(seed).stream()
                .flatMap(year -> year.disclosure().tables().values().stream())
                .flatMap(List::stream)
                .filter(table -> table.table().equals("T8"))
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.get("requests") == Suppressed.CELL)
                .toList();

        assertThat(ofFew).isNotEmpty().noneMatch(row -> row.get("sum") instanceof BigDecimal);
    }

    @Test
    void the_days_of_the_one_request_that_is_not_of_the_convention_are_not_told() {
        var row = Map.of("kind", "mla", "direction", "INCOMING", "challenge", "C04", "source", "RULE");
        var requests = new CellId(2024, "all", "T6", row, "requests");
        var days = requests.at("attributable_days");
        Map<CellId, Long> counts = new LinkedHashMap<>();
        counts.put(requests, 12L);
        counts.put(days, 3000L);
        counts.put(requests.in("uncac"), 11L);
        counts.put(days.in("uncac"), 2757L);

        assertThat(Protection.of(2024, counts, List.of()).hidden())
                .containsAnyOf(Map.entry(days, Reason.COMPLEMENT), Map.entry(days.in("uncac"), Reason.COMPLEMENT));

        counts.put(requests, 18L);
        assertThat(Protection.of(2024, counts, List.of()).hidden()).doesNotContainKeys(days, days.in("uncac"));
    }

    @Test
    void refusals_on_few_grounds_are_not_told_by_the_challenge_that_they_are() {
        Map<CellId, Long> counts = new LinkedHashMap<>();
        counts.put(refused("T3", "ground", "X-IMMUNITY"), 3L);
        counts.put(refused("T3", "ground", "X-NATIONALITY-44_11"), 6L);
        counts.put(refused("T6", "challenge", "C21"), 9L);

        assertThat(Protection.of(2024, counts, List.of()).hidden())
                .containsEntry(refused("T3", "ground", "X-IMMUNITY"), Reason.SMALL)
                .containsValue(Reason.COMPLEMENT);
    }

    private static CellId refused(String table, String by, String what) {
        return new CellId(
                2024, "all", table, Map.of("kind", "extradition", "direction", "INCOMING", by, what), "requests");
    }

    private static CellId flow(int year, String column) {
        return new CellId(year, "all", "T1", Map.of("kind", "mla", "direction", "INCOMING"), column);
    }

    @ParameterizedTest
    @ValueSource(longs = {20, 21, 22})
    void what_was_open_at_the_end_of_a_year_stays_hidden_when_the_next_begins_though_one_entry_came_late(long open) {
        var before = new Figures(
                2023,
                List.of(
                        new Figures.Count(flow(2023, "finalised"), 4, Reason.SMALL),
                        new Figures.Count(flow(2023, "closing_stock"), 21, Reason.COMPLEMENT)),
                List.of());
        Map<CellId, Long> counts = new LinkedHashMap<>();
        counts.put(flow(2024, "opening_stock"), open);
        counts.put(flow(2024, "received"), 30L);
        counts.put(flow(2024, "reopened"), 0L);
        counts.put(flow(2024, "finalised"), 25L);
        counts.put(flow(2024, "closing_stock"), open + 5);

        assertThat(Protection.of(2024, counts, List.of(before)).hidden())
                .containsKey(flow(2024, "opening_stock"))
                .hasSizeGreaterThan(1);
    }

    @Test
    void the_same_figures_are_hidden_each_time() {
        assertThat(released(2).getLast().disclosure())
                .isEqualTo(released(2).getLast().disclosure());
    }
}
