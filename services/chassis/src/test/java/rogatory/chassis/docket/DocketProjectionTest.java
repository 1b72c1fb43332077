package rogatory.chassis.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import rogatory.chassis.casework.Kind;
import rogatory.vocabulary.CaseFile;
import rogatory.vocabulary.LegalFact;
import tools.jackson.databind.json.JsonMapper;

class DocketProjectionTest {

    @Test
    void the_docket_is_built_anew_when_the_law_folds_the_same_events_to_another_file() {
        assertThat(shape(1)).isEqualTo(shape(1)).isNotEqualTo(shape(2));
    }

    private static int shape(int edition) {
        @SuppressWarnings("unchecked")
        var kind = (Kind<CaseFile, LegalFact>) Proxy.newProxyInstance(
                Kind.class.getClassLoader(), new Class<?>[] {Kind.class}, (proxy, method, arguments) -> edition);
        return new DocketProjection<>(kind, JsonMapper.shared()).shape();
    }
}
