package rogatory.statistics.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import rogatory.statistics.Conference;
import rogatory.statistics.Serving;
import rogatory.statistics.asked.Asked;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Period;
import rogatory.statistics.store.CaseQuery;
import rogatory.statistics.store.Cases;
import rogatory.statistics.tables.FilledTable;
import rogatory.statistics.tables.Question;
import rogatory.statistics.tables.Scope;

/** Invented years of a middle-sized authority, in real event logs and a real MongoDB: the tables of them are right, and are the same after all was built anew. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class InventedYears {

    private static final LocalDate UNTIL = LocalDate.of(2024, 12, 31);
    private static final int WRITERS = 4;
    static final String LAST_YEAR = "from=2024-01-01&to=2024-12-31&asOf=2024-12-31&knownAt=2024-12-31";

    private final int years;
    final Serving serving = new Serving();

    private DecidedCaseLog load;
    private Map<String, byte[]> answers;

    InventedYears(int years) {
        this.years = years;
    }

    @BeforeAll
    void load(@TempDir Path folder) throws InterruptedException {
        load = DecidedCaseLog.simulated(years, 1, UNTIL, folder);
        try (var writers = new ThreadPoolExecutor(
                WRITERS,
                WRITERS,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(1000),
                new ThreadPoolExecutor.CallerRunsPolicy())) {
            load.forEach(stream -> writers.execute(() -> serving.log(stream.service())
                    .open(
                            stream.acts().stream()
                                    .map(DecidedCaseLog.Act::event)
                                    .toList(),
                            stream.acts().stream()
                                    .map(DecidedCaseLog.Act::recordedOn)
                                    .toList())));
        }
        catchUp();
        answers = answers();
    }

    @AfterAll
    void stop() {
        serving.close();
    }

    @Test
    @Order(2)
    void the_same_question_is_answered_with_the_same_bytes() {
        agree(answers());
    }

    @Test
    @Order(3)
    void the_stock_of_every_kind_direction_and_month_follows_from_the_month_before() {
        List<List<CaseFacts>> groups = serving.bean(Cases.class)
                .groups(new CaseQuery(UNTIL, Instant.parse("2025-01-01T00:00:00Z"), null, null))
                .toList();
        Pencil pencil = load.pencil();
        Map<String, Integer> stock = new TreeMap<>();
        LocalDate first = UNTIL.plusDays(1).minusYears(years);
        for (LocalDate from = first; from.isBefore(UNTIL); from = from.plusMonths(1)) {
            var period = new Period(from, from.plusMonths(1).minusDays(1));
            List<String> lines = flow(groups, period);
            for (String line : lines) {
                String[] cells = line.split(",", -1);
                String key = cells[0] + " " + cells[1];
                int[] n = IntStream.range(2, 7)
                        .map(i -> Integer.parseInt(cells[i]))
                        .toArray();
                assertThat(n[0] + n[1] + n[2] - n[3])
                        .as("%s of %s", key, period)
                        .isEqualTo(n[4]);
                assertThat(n[0]).as("%s of %s", key, period).isEqualTo(stock.getOrDefault(key, 0));
                stock.put(key, n[4]);
            }
            if (period.to().getMonthValue() % 12 == 0) {
                assertThat(lines).containsExactlyElementsOf(pencil.flow(period.from(), period.to()));
            }
        }
        assertThat(stock)
                .hasSize(8)
                .allSatisfy((key, open) -> assertThat(open).as(key).isPositive());
    }

    @Test
    @Order(4)
    void what_was_dropped_and_replayed_from_the_logs_gives_the_same_bytes_of_every_table_and_of_the_indicators()
            throws InterruptedException {
        serving.replay();
        catchUp();

        agree(answers());
    }

    private void agree(Map<String, byte[]> again) {
        assertThat(again.keySet()).isEqualTo(answers.keySet());
        again.forEach((address, bytes) -> assertThat(bytes).as(address).isEqualTo(answers.get(address)));
    }

    static List<String> tables() {
        return IntStream.rangeClosed(1, 11).mapToObj(i -> "T" + i).toList();
    }

    static String address(String table) {
        return "/tables/" + table + ".csv?" + LAST_YEAR;
    }

    private Map<String, byte[]> answers() {
        Map<String, byte[]> found = new TreeMap<>();
        List<String> addresses = new ArrayList<>(List.of("/indicators?" + LAST_YEAR));
        tables().forEach(table -> {
            addresses.add("/tables/" + table + "?" + LAST_YEAR);
            addresses.add(address(table));
        });
        addresses.forEach(address -> found.put(address, serving.file(address)));
        assertThat(new String(found.get("/indicators?" + LAST_YEAR), java.nio.charset.StandardCharsets.UTF_8))
                .contains("\"id\":\"D-4\"");
        return found;
    }

    private static List<String> flow(List<List<CaseFacts>> groups, Period period) {
        var question = new Question(new Asked(period, new CaseQuery(UNTIL, Instant.MAX, null, null)), Scope.ALL);
        return FilledTable.of(Conference.TABLES.getFirst(), groups.stream(), question)
                .csv()
                .lines()
                .skip(1)
                .toList();
    }

    private void catchUp() throws InterruptedException {
        Instant latest = Instant.now().plus(Duration.ofMinutes(15));
        while (serving.behind() > 0 && Instant.now().isBefore(latest)) {
            TimeUnit.SECONDS.sleep(1);
        }
        assertThat(serving.behind()).isZero();
    }
}
