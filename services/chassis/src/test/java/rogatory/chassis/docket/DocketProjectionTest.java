package rogatory.chassis.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.Test;
import rogatory.chassis.casework.DueDays;
import rogatory.chassis.casework.Kind;
import rogatory.chassis.casework.Kinds;
import rogatory.vocabulary.WorkingCalendar;
import tools.jackson.databind.json.JsonMapper;

class DocketProjectionTest {

    @Test
    void the_docket_is_built_anew_when_the_law_folds_the_same_events_to_another_file() {
        assertThat(shape(1, 0)).isEqualTo(shape(1, 0)).isNotEqualTo(shape(2, 0));
    }

    @Test
    void the_docket_is_built_anew_when_the_authority_works_on_other_days() {
        assertThat(shape(1, 7)).isEqualTo(shape(1, 7)).isNotEqualTo(shape(1, 8));
    }

    private static int shape(int edition, int calendarEdition) {
        var kind = (Kind<?, ?>) Proxy.newProxyInstance(
                Kind.class.getClassLoader(),
                new Class<?>[] {Kind.class},
                (proxy, method, arguments) -> method.getName().equals("edition") ? edition : "tallying");
        var kinds = new Kinds("tallying", List.of(kind));
        return new DocketProjection(kinds, new DueDays(WorkingCalendar.WEEKDAYS), calendarEdition, JsonMapper.shared())
                .shape();
    }
}
