package rogatory.chassis.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import rogatory.vocabulary.WorkingCalendar;

class AuthorityCalendarTest {

    @TempDir
    Path folder;

    @Test
    void without_a_country_an_authority_works_from_monday_to_friday() {
        var calendar = of("", "");
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
            assertThat(calendar.isWorkingDay(day)).as("%s", day).isEqualTo(WorkingCalendar.WEEKDAYS.isWorkingDay(day));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            CH, '',    2025-08-01
            ch, '',    2025-08-01
            FR, '',    2026-07-14
            PE, '',    2026-07-28
            NG, '',    2026-10-01
            GB, eng,   2026-08-31
            CH, ZH,    2026-12-25
            DE, BY,    2026-01-06
            DE, by/ag, 2029-08-08
            """)
    void a_public_holiday_is_no_working_day(String country, String region, LocalDate holiday) {
        assertThat(of("", "").isWorkingDay(holiday)).isTrue();
        assertThat(of(country, region).isWorkingDay(holiday)).isFalse();
    }

    @Test
    void a_holiday_of_one_part_of_a_country_is_a_working_day_in_another() {
        var epiphany = LocalDate.of(2026, 1, 6);
        assertThat(of("DE", "BY").isWorkingDay(epiphany)).isFalse();
        assertThat(of("DE", "HE").isWorkingDay(epiphany)).isTrue();
        assertThat(of("DE", "").isWorkingDay(epiphany)).isTrue();
    }

    @Test
    void a_day_on_which_banks_alone_are_closed_is_a_working_day() {
        assertThat(of("CH", "").isWorkingDay(LocalDate.of(2026, 1, 2))).isTrue();
    }

    @Test
    void new_years_day_may_be_kept_in_the_old_year() {
        assertThat(of("US", "").isWorkingDay(LocalDate.of(2021, 12, 31))).isFalse();
    }

    @Test
    void the_weekend_of_a_state_may_be_another() {
        var calendar = AuthorityCalendar.of(new CalendarProperties("", "", Set.of(FRIDAY, SATURDAY), ""));
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 27))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 28))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 29))).isTrue();
    }

    @Test
    void the_authority_may_close_on_a_working_day_and_open_on_a_holiday() throws IOException {
        var calendar = with("FR", """
                # the bridge after the national day
                2026-07-13 | closed | bridge | by decree
                  2026-07-14|open|a conference

                2026-07-18 | open | makes up for the bridge
                """);
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 7, 13))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 7, 14))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 7, 18))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 7, 14))).isFalse();
    }

    @Test
    void working_days_are_counted_over_a_long_weekend() {
        var maundyThursday = LocalDate.of(2026, 4, 2);
        assertThat(of("CH", "ZH").after(maundyThursday, 1)).isEqualTo("2026-04-07");
        assertThat(of("CH", "ZH").after(maundyThursday, 3)).isEqualTo("2026-04-09");
        assertThat(of("", "").after(maundyThursday, 1)).isEqualTo("2026-04-03");
    }

    @Test
    void every_faulty_line_of_the_file_is_named_with_what_would_be_right() throws IOException {
        Path file = write("""
                2026-12-24 | closed | Christmas Eve
                24.12.2026 | closed | the same
                2026-12-26 | shut | Saint Stephen
                2026-12-27 | open
                2026-12-28 | open |
                2026-12-24 | open | after all
                """);
        assertThatThrownBy(() -> with("CH", file))
                .isInstanceOf(UnusableCalendar.class)
                .message()
                .contains(
                        file + ":2: '24.12.2026' is no date; write it as 2021-12-31",
                        file + ":3: 'shut' is neither open nor closed; write '2026-12-24 | closed | reason' or",
                        file + ":4: a day, a word or the reason is missing; write '2026-12-24 | closed | reason' or",
                        file + ":5: a day, a word or the reason is missing",
                        file + ":6: 2026-12-24 stands in an earlier line already; keep one line for a day")
                .doesNotContain(file + ":1:");
    }

    @Test
    void a_file_that_cannot_be_read_as_text_is_named() throws IOException {
        Path latin1 = Files.write(folder.resolve("latin1"), "é".getBytes(StandardCharsets.ISO_8859_1));
        for (Path file : Set.of(folder, latin1, folder.resolve("nowhere"))) {
            assertThatThrownBy(() -> with("CH", file)).message().contains(file + ": it cannot be read as text; name a");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ZZ     | ''    | rogatory.calendar.country: the holidays of 'ZZ' are not known; leave it out and list them in rogatory.calendar.overrides; known are AD, AE, AL,
            target | ''    | rogatory.calendar.country: the holidays of 'target' are not known
            CH     | XX    | rogatory.calendar.region: 'XX' is no part of Switzerland with holidays of its own; known are AG, AI, AR,
            DE     | BY/XX | rogatory.calendar.region: 'XX' is no part of Bavaria with holidays of its own; known are AG,
            PE     | LIM   | rogatory.calendar.region: 'LIM' is no part of Peru with holidays of its own; leave it out: none is known
            ''     | ZH    | rogatory.calendar.region: 'ZH' is a part of no country; set rogatory.calendar.country too, or leave the region out
            """)
    void an_unknown_country_or_region_is_named_with_those_that_are_known(
            String country, String region, String message) {
        assertThatThrownBy(() -> of(country, region))
                .isInstanceOf(UnusableCalendar.class)
                .message()
                .contains(message);
    }

    @Test
    void a_week_has_a_working_day() {
        assertThatThrownBy(
                        () -> AuthorityCalendar.of(new CalendarProperties("", "", EnumSet.allOf(DayOfWeek.class), "")))
                .hasMessageContaining("rogatory.calendar.weekend: it is the whole week, so no day is a working day");
    }

    static Stream<String> every_country_has_an_answer_in_every_year_that_a_file_may_name() {
        return PublicHolidays.countries().stream();
    }

    @ParameterizedTest
    @MethodSource
    void every_country_has_an_answer_in_every_year_that_a_file_may_name(String country) {
        var calendar = of(country, "");
        assertThat(Stream.of(1900, 1970, 2026, 2999)
                        .filter(year -> workingDays(calendar, year) < 365 * 5 / 7 - 40)
                        .toList())
                .isEmpty();
        assertThat(workingDays(calendar, 2026)).isLessThan(261);
    }

    private static long workingDays(AuthorityCalendar calendar, int year) {
        return IntStream.rangeClosed(1, 365)
                .mapToObj(day -> LocalDate.ofYearDay(year, day))
                .filter(calendar::isWorkingDay)
                .count();
    }

    @Test
    void many_threads_get_the_same_days() {
        var calendar = of("CH", "ZH");
        var alone = of("CH", "ZH");
        assertThat(IntStream.range(0, 40_000)
                        .parallel()
                        .mapToObj(day -> LocalDate.of(1950, 1, 1).plusDays(day))
                        .filter(calendar::isWorkingDay)
                        .toList())
                .isEqualTo(IntStream.range(0, 40_000)
                        .mapToObj(day -> LocalDate.of(1950, 1, 1).plusDays(day))
                        .filter(alone::isWorkingDay)
                        .toList());
    }

    @Test
    void the_edition_changes_with_the_days_and_with_nothing_else() throws IOException {
        var file = "2026-07-13 | closed | bridge";
        int edition = with("FR", file).edition();

        assertThat(edition).isEqualTo(1698740310);
        assertThat(with("fr", "# noted\n2026-07-13|closed|another reason").edition())
                .isEqualTo(edition);
        assertThat(Stream.of(
                        of("", ""),
                        of("FR", ""),
                        of("CH", ""),
                        of("CH", "ZH"),
                        with("FR", "2026-07-13 | open | bridge"),
                        with("FR", "2026-07-20 | closed | bridge"),
                        AuthorityCalendar.of(new CalendarProperties("FR", "", Set.of(FRIDAY), ""))))
                .extracting(AuthorityCalendar::edition)
                .doesNotHaveDuplicates()
                .doesNotContain(edition);
    }

    private static AuthorityCalendar of(String country, String region) {
        return AuthorityCalendar.of(new CalendarProperties(country, region, Set.of(), ""));
    }

    private AuthorityCalendar with(String country, String overrides) throws IOException {
        return with(country, write(overrides));
    }

    private static AuthorityCalendar with(String country, Path overrides) {
        return AuthorityCalendar.of(new CalendarProperties(country, "", Set.of(), overrides.toString()));
    }

    private Path write(String overrides) throws IOException {
        return Files.writeString(folder.resolve("calendar.overrides"), overrides);
    }
}
