package rogatory.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Precision;

class DeciderSpecTest {

    private record Say(String requestId, LocalDate occurredOn, Precision precision, String word) implements LegalAct {}

    private final DeciderSpec<String> spec = DeciderSpec.of(DeciderSpecTest::decide);

    @Test
    void what_is_accepted_becomes_history() {
        assertThat(spec.given("first").after(say("second")).history()).containsExactly("first", "second");
        spec.given("first").when(say("second")).accepted().then("second");
    }

    @Test
    void a_refusal_is_told_by_its_rule_and_its_words() {
        spec.given("taken").when(say("taken")).refusedBy("once-only", "taken");
    }

    @Test
    void a_wrong_expectation_fails() {
        assertThatThrownBy(() -> spec.when(say("word")).refusedBy("once-only")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> spec.given("word").when(say("word")).accepted())
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> spec.given("word").when(say("word")).refusedBy("another-rule"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> spec.when(say("word")).warns("once-only")).isInstanceOf(AssertionError.class);
    }

    private static Decision<String> decide(LegalAct act, List<String> history) {
        String word = ((Say) act).word();
        return history.contains(word)
                ? Decision.refused("once-only", "the word '" + word + "' was said already; say another one", "")
                : Decision.accepted(word);
    }

    private static Say say(String word) {
        return new Say("x", LocalDate.of(2020, 1, 1), Precision.DAY, word);
    }
}
