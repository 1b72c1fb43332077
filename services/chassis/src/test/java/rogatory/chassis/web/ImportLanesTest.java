package rogatory.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;

@Timeout(30)
class ImportLanesTest {

    private final ConcurrentMap<String, List<Long>> taken = new ConcurrentHashMap<>();

    @Test
    void rows_of_one_request_keep_their_order_though_several_requests_go_side_by_side() {
        try (var lanes = new ImportLanes(rows -> rows.forEach(this::take), () -> {})) {
            IntStream.range(0, 3_000).forEach(i -> lanes.add(row(i, "REF-" + i % 10)));
        }
        assertThat(taken.values().stream().mapToInt(List::size).sum()).isEqualTo(3_000);
        assertThat(taken.values()).allSatisfy(rows -> assertThat(rows).isSorted());
    }

    @Test
    void no_row_of_a_request_is_taken_after_one_that_could_not_be_answered() {
        var failing = new CountDownLatch(1);
        assertThatThrownBy(() -> {
                    try (var lanes = new ImportLanes(
                            rows -> rows.forEach(row -> {
                                if (row.number() == 2) {
                                    failing.countDown();
                                    throw new IllegalStateException("the store went away");
                                }
                                take(row);
                            }),
                            () -> {})) {
                        IntStream.range(0, 200).forEach(i -> lanes.add(row(i, "ONE")));
                        failing.await();
                    }
                })
                .hasMessage("the store went away");
        assertThat(taken.get("ONE")).containsExactly(0L, 1L);
    }

    private void take(ImportRow row) {
        taken.computeIfAbsent(row.ref(), ref -> new ArrayList<>()).add(row.number());
    }

    private static ImportRow row(long number, String ref) {
        return new ImportRow(
                number, ref, "reminders", null, null, JsonMapper.shared().createObjectNode());
    }
}
