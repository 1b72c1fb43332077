package rogatory.statistics.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What the statistics officer was promised: ten years of tables while the kettle boils, one of them at once. */
class TenYearsLongIT extends InventedYears {

    private static final Duration COLD = Duration.ofMinutes(1);
    private static final Duration WARM = Duration.ofSeconds(2);

    TenYearsLongIT() {
        super(10);
    }

    /** In time of the processor, which other work on the machine does not lengthen. */
    @Test
    @Order(1)
    void all_tables_take_less_than_a_minute_from_cold_and_each_less_than_two_seconds_from_warm_facts() {
        serving.restart();
        Took cold = Took.of(() -> serving.file("/tables.zip?" + LAST_YEAR));
        Map<String, Took> warm = new TreeMap<>();
        tables().forEach(table -> {
            Took.of(() -> serving.file(address(table)));
            warm.put(table, Took.of(() -> serving.file(address(table))));
        });
        System.out.println("Ten years: all tables from cold " + cold + "; each from warm " + warm);

        assertThat(cold.processor()).as("all tables from cold facts").isLessThan(COLD);
        assertThat(warm)
                .allSatisfy(
                        (table, took) -> assertThat(took.processor()).as(table).isLessThan(WARM));
    }

    /**
     * How long something took.
     *
     * @param processor of this process, whichever threads worked
     */
    private record Took(Duration wall, Duration processor) {

        private static final OperatingSystemMXBean SYSTEM =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

        static Took of(Runnable work) {
            Instant begun = Instant.now();
            long processor = SYSTEM.getProcessCpuTime();
            work.run();
            return new Took(
                    Duration.between(begun, Instant.now()), Duration.ofNanos(SYSTEM.getProcessCpuTime() - processor));
        }

        @Override
        public String toString() {
            return wall.toMillis() + " ms (" + processor.toMillis() + " ms of the processor)";
        }
    }
}
