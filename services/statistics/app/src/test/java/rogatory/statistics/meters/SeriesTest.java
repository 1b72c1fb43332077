package rogatory.statistics.meters;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.statistics.facts.What.*;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rogatory.statistics.cases.Period;
import rogatory.statistics.cases.Told;
import rogatory.statistics.challenges.rules.Thresholds;

class SeriesTest {

    private static final Told ACKNOWLEDGED_AFTER_TEN_DAYS = Told.mla("mla-1", "2021-01-01", Told.plain("M-EVID-46_3a"))
            .on("2021-01-11", ACKNOWLEDGED)
            .on("2021-02-20", RETURNED);

    @Test
    void a_figure_stands_at_the_end_of_its_day_and_each_series_in_the_order_of_time() throws IOException {
        String text = text("year_open");

        assertThat(text).isEqualTo("""
                # TYPE rogatory_year_open gauge
                # HELP rogatory_year_open Requests open at the end of a year, or today, as known now
                rogatory_year_open{direction="INCOMING",kind="mla",year="2021"} 1.0 1612137600
                rogatory_year_open{direction="INCOMING",kind="mla",year="2021"} 0.0 1614556800
                rogatory_year_open{direction="INCOMING",kind="mla",year="2020"} 0.0 1612137600
                rogatory_year_open{direction="INCOMING",kind="mla",year="2020"} 0.0 1614556800
                rogatory_year_open{direction="INCOMING",kind="mla",year="2019"} 0.0 1612137600
                rogatory_year_open{direction="INCOMING",kind="mla",year="2019"} 0.0 1614556800
                rogatory_year_open{direction="INCOMING",kind="mla",year="2018"} 0.0 1612137600
                rogatory_year_open{direction="INCOMING",kind="mla",year="2018"} 0.0 1614556800
                rogatory_year_open{direction="INCOMING",kind="mla",year="2017"} 0.0 1612137600
                rogatory_year_open{direction="INCOMING",kind="mla",year="2017"} 0.0 1614556800
                # EOF
                """);
    }

    @Test
    void the_buckets_of_a_histogram_hold_those_below_them() throws IOException {
        String labels = "{direction=\"INCOMING\",kind=\"mla\",%suntil=\"ACKNOWLEDGED\"}";

        assertThat(text("requests_duration_seconds").lines())
                .contains(
                        "rogatory_requests_duration_seconds_bucket" + labels.formatted("le=\"604800.0\",")
                                + " 0.0 1614556800",
                        "rogatory_requests_duration_seconds_bucket" + labels.formatted("le=\"1209600.0\",")
                                + " 1.0 1614556800",
                        "rogatory_requests_duration_seconds_bucket" + labels.formatted("le=\"+Inf\",")
                                + " 1.0 1614556800",
                        "rogatory_requests_duration_seconds_count" + labels.formatted("") + " 1.0 1614556800",
                        "rogatory_requests_duration_seconds_sum" + labels.formatted("") + " 864000.0 1614556800");
    }

    @Test
    void a_step_is_looked_at_on_its_last_day_if_that_is_in_the_period() {
        var period = new Period(LocalDate.of(2021, 1, 15), LocalDate.of(2021, 3, 30));

        assertThat(Step.MONTH.in(period)).containsExactly(LocalDate.of(2021, 1, 31), LocalDate.of(2021, 2, 28));
        assertThat(Step.WEEK.in(period)).startsWith(LocalDate.of(2021, 1, 17)).hasSize(11);
        assertThat(Step.DAY.in(period)).hasSize(75);
        assertThat(Step.YEAR.in(period)).isEmpty();
    }

    @Test
    void the_days_of_a_period_without_end_are_not_all_made() {
        Period endless = new Period(LocalDate.MIN.plusYears(1), LocalDate.MAX);

        assertThat(Step.DAY.in(endless).limit(3)).hasSize(3);
    }

    private static String text(String meter) throws IOException {
        List<Meter> meters = Meters.all(new Thresholds(Map.of(), List.of())).stream()
                .filter(each -> each.name().equals("rogatory_" + meter))
                .toList();
        var series = new Series();
        for (String day : List.of("2021-01-31", "2021-02-28")) {
            LocalDate on = LocalDate.parse(day);
            series.add(
                    Instant.parse(on.plusDays(1) + "T00:00:00Z"),
                    Reckoning.of(meters, Stream.of(List.of(ACKNOWLEDGED_AFTER_TEN_DAYS.asOf(day))), on));
        }
        var text = new StringBuilder();
        series.write(text);
        return text.toString();
    }
}
