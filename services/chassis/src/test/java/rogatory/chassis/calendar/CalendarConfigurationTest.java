package rogatory.chassis.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import rogatory.vocabulary.WorkingCalendar;

@ExtendWith(OutputCaptureExtension.class)
class CalendarConfigurationTest {

    /** Something of a service that needs the calendar. */
    record Clerk(WorkingCalendar days) {}

    @Configuration(proxyBeanMethods = false)
    @Import(CalendarConfiguration.class)
    static class Office {

        @Bean
        Clerk clerk(WorkingCalendar days) {
            return new Clerk(days);
        }
    }

    @TempDir
    private Path folder;

    @Test
    void whoever_needs_the_working_days_is_given_those_of_the_authority() {
        try (var office = start("country=CH", "region=ZH", "weekend=FRIDAY,SATURDAY")) {
            WorkingCalendar days = office.getBean(Clerk.class).days();
            assertThat(days).isSameAs(office.getBean(AuthorityCalendar.class));
            assertThat(days.isWorkingDay(LocalDate.of(2027, 8, 1))).isFalse();
            assertThat(days.isWorkingDay(LocalDate.of(2027, 8, 6))).isFalse();
            assertThat(days.isWorkingDay(LocalDate.of(2027, 8, 8))).isTrue();
        }
    }

    @Test
    void nothing_needs_to_be_set() {
        try (var office = start()) {
            assertThat(office.getBean(WorkingCalendar.class).isWorkingDay(LocalDate.of(2025, 12, 25)))
                    .isTrue();
        }
    }

    @Test
    void an_unknown_country_stops_the_start_and_the_operator_is_told_which_are_known(CapturedOutput output) {
        assertThat(catchThrowable(() -> start("country=ZZ").close())).isNotNull();
        assertThat(output.getOut())
                .contains("APPLICATION FAILED TO START")
                .contains("rogatory.calendar.country: the holidays of 'ZZ' are not known")
                .contains("known are AD, AE, AL,")
                .doesNotContain("\tat ");
    }

    @Test
    void a_faulty_line_stops_the_start_and_the_operator_is_told_where_and_what_would_be_right(CapturedOutput output)
            throws Exception {
        Path file = Files.writeString(folder.resolve("days"), "# ours\n2026-12-24 | shut | Christmas Eve\n");
        assertThat(catchThrowable(() -> start("overrides=" + file).close())).isNotNull();
        assertThat(output.getOut())
                .contains("APPLICATION FAILED TO START")
                .contains(file + ":2: 'shut' is neither open nor closed")
                .contains(file + ":2: write '2026-12-24 | closed | reason' or '2026-12-26 | open | reason'")
                .doesNotContain("\tat ");
    }

    @Test
    void a_word_that_is_no_day_of_the_week_stops_the_start(CapturedOutput output) {
        assertThat(catchThrowable(() -> start("weekend=Sabbath").close())).isNotNull();
        assertThat(output.getOut())
                .contains("APPLICATION FAILED TO START")
                .contains("rogatory.calendar.weekend")
                .contains("SATURDAY")
                .doesNotContain("\tat ");
    }

    private static ConfigurableApplicationContext start(String... settings) {
        String[] arguments = new String[settings.length];
        for (int i = 0; i < settings.length; i++) {
            arguments[i] = "--rogatory.calendar." + settings[i];
        }
        return new SpringApplicationBuilder(Office.class)
                .web(WebApplicationType.NONE)
                .run(arguments);
    }
}
