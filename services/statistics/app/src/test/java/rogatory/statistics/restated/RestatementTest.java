package rogatory.statistics.restated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rogatory.statistics.facts.Values.NONE;
import static rogatory.statistics.facts.What.*;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rogatory.chassis.web.BadQuery;
import rogatory.statistics.Conference;
import rogatory.statistics.cases.Told;
import rogatory.statistics.store.History;
import rogatory.statistics.tables.Question;
import rogatory.statistics.tables.Scope;

/** Twelve requests of 2021, looked at as of its end, and what was recorded of them in 2022 and later. */
class RestatementTest {

    private static final LocalDate AS_OF = LocalDate.of(2021, 12, 31);

    private static List<Told> twelve() {
        return IntStream.range(0, 12)
                .mapToObj(n -> Told.mla("mla-" + (10 + n), "2021-02-01", Told.plain("M-SERV-46_3b"))
                        .on("2021-02-%02d".formatted(2 + n), ACKNOWLEDGED)
                        .on("2021-06-01", RETURNED, NONE.detail(n % 2 == 0 ? "R-LANGUAGE" : "R-ADDRESSEE")))
                .toList();
    }

    private static Instant end(String day) {
        return LocalDate.parse(day).plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static Restatement between(String since, String knownAt, List<Told> told) {
        Question now = Conference.year(2021, AS_OF, end(knownAt), Scope.ALL);
        List<History> histories = new ArrayList<>();
        for (int n = 0; n < told.size(); n++) {
            histories.add(new History("mla-" + (10 + n), told.get(n).facts()));
        }
        return Restatement.of(Conference.TABLES, Stream.of(histories), now, end(since));
    }

    private static Explained cell(Restatement restatement, String table, String column) {
        return restatement.changes().stream()
                .filter(each -> each.change().table().equals(table)
                        && each.change().column().equals(column))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> events(Explained explained) {
        return explained.events().stream()
                .map(cause -> cause.request() + "/" + cause.sequence() + " " + cause.event() + " " + cause.occurredOn()
                        + " " + LocalDate.ofInstant(cause.recordedAt(), ZoneOffset.UTC))
                .toList();
    }

    @Test
    void where_nothing_was_recorded_nothing_changed() {
        assertThat(between("2021-12-31", "2022-12-31", twelve()).changes()).isEmpty();
    }

    @Test
    void voiding_an_event_of_last_year_changes_only_what_is_known_later_and_is_named_with_what_it_voids() {
        List<Told> told = twelve();
        told.get(3).on("2022-03-01", VOIDED, NONE.number(2));

        assertThat(between("2021-12-31", "2022-02-28", told).changes()).isEmpty();
        Restatement restatement = between("2021-12-31", "2022-03-31", told);
        Explained finalised = cell(restatement, "T1", "finalised");
        assertThat(finalised.change().before()).isEqualTo(12L);
        assertThat(finalised.change().after()).isEqualTo(11L);
        assertThat(events(finalised)).containsExactly("mla-13/3 VOIDED 2022-03-01 2022-03-01");
        assertThat(finalised.events().getFirst().voids())
                .extracting(Cause::sequence, Cause::event, Cause::occurredOn)
                .containsExactly(2L, RETURNED, LocalDate.of(2021, 6, 1));
        assertThat(events(cell(restatement, "T1", "clearance"))).isEqualTo(events(finalised));
        assertThat(between("2022-03-31", "2022-12-31", told).changes()).isEmpty();
    }

    @Test
    void a_count_names_those_that_changed_it_and_not_what_else_was_recorded_meanwhile() {
        List<Told> told = new ArrayList<>(twelve());
        told.get(0).recorded("2021-03-01", "2022-01-10", NOTED, NONE);
        told.get(1).on("2022-03-01", VOIDED, NONE.number(2));
        told.add(Told.enteredLate("mla-22", "2021-07-01", "2022-01-11", Told.plain("M-SERV-46_3b")));

        Restatement restatement = between("2021-12-31", "2022-12-31", told);

        assertThat(events(cell(restatement, "T1", "received")))
                .containsExactly("mla-22/0 OPENED 2021-07-01 2022-01-11");
        assertThat(events(cell(restatement, "T1", "finalised")))
                .containsExactly("mla-11/3 VOIDED 2022-03-01 2022-03-01");
        assertThat(events(cell(restatement, "T1", "closing_stock"))).hasSize(2);
        assertThat(events(cell(restatement, "T11", "late"))).containsExactly("mla-10/3 NOTED 2021-03-01 2022-01-10");
    }

    @Test
    void a_quantile_names_the_request_whose_days_changed() {
        List<Told> told = twelve();
        told.get(11).on("2022-01-05", VOIDED, NONE.number(1));
        told.get(11).recorded("2021-02-28", "2022-01-05", ACKNOWLEDGED, NONE);
        told.get(2).recorded("2021-03-01", "2022-01-10", NOTED, NONE);

        Explained longest = cell(between("2021-12-31", "2022-01-31", told), "T5", "max_days");

        assertThat(longest.change().row()).containsEntry("indicator", "D-1");
        assertThat(events(longest))
                .containsExactly(
                        "mla-21/3 VOIDED 2022-01-05 2022-01-05", "mla-21/4 ACKNOWLEDGED 2021-02-28 2022-01-05");
    }

    @Test
    void a_share_names_those_that_changed_what_it_is_a_share_of() {
        List<Told> told = twelve();
        told.get(5).on("2022-01-05", VOIDED, NONE.number(2));
        told.get(5)
                .recorded(
                        "2021-08-01",
                        "2022-01-06",
                        REFUSED,
                        NONE.codes(List.of("M-DUAL-46_9b")).detail("RA"));

        Restatement restatement = between("2021-12-31", "2022-01-31", told);

        Explained returned = cell(restatement, "T2", "share");
        assertThat(returned.change().row()).containsEntry("outcome", "REFUSED");
        assertThat(events(returned))
                .allMatch(event -> event.startsWith("mla-15/"))
                .hasSize(2);
        assertThat(cell(restatement, "T3", "requests").change().before()).isNull();
    }

    @Test
    void what_occurred_after_the_day_asked_for_explains_nothing() {
        List<Told> told = twelve();
        told.get(5).on("2022-01-05", VOIDED, NONE.number(2));
        told.get(5).on("2022-01-20", NOTED);

        assertThat(events(cell(between("2021-12-31", "2022-01-31", told), "T1", "finalised")))
                .containsExactly("mla-15/3 VOIDED 2022-01-05 2022-01-05");
    }

    @Test
    void too_many_requests_with_news_are_refused_before_any_table_is_filled() {
        Question now = Conference.year(2021, AS_OF, end("2022-12-31"), Scope.ALL);
        History one = new History("mla-10", twelve().getFirst().facts());
        int most = 20_000 / Conference.TABLES.size();

        assertThatThrownBy(() -> Restatement.of(
                        Conference.TABLES, Stream.of(Collections.nCopies(most + 1, one)), now, end("2020-12-31")))
                .isInstanceOf(BadQuery.class)
                .hasMessageContainingAll(
                        (most + 1) + " requests", "name a table, a kind or a direction, or a nearer since");
        assertThat(Restatement.of(
                                Conference.TABLES,
                                Stream.of(Collections.nCopies(most + 1, one)),
                                now,
                                end("2021-12-31"))
                        .changes())
                .as("nothing recorded since")
                .isEmpty();
    }
}
