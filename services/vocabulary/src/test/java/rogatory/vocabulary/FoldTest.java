package rogatory.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 9);

    /** A file that is nothing but the list of what was entered on it. */
    private static final Fold<String, LegalFact> FOLD = (before, event) ->
            (before == null ? "" : before + ", ") + (event instanceof Noted noted ? noted.what() : "a voiding");

    @Test
    void a_history_is_entered_event_by_event() {
        assertThat(FOLD.fold(Numbered.all(List.of(noted("receipt"), noted("review"), noted("grant")))))
                .isEqualTo("receipt, review, grant");
    }

    @Test
    void what_was_voided_does_not_count() {
        assertThat(FOLD.fold(Numbered.all(List.of(noted("receipt"), noted("mistake"), voiding(1), noted("grant")))))
                .isEqualTo("receipt, a voiding, grant");
    }

    @Test
    void the_numbers_are_those_of_the_stream_even_where_some_had_not_yet_occurred() {
        assertThat(FOLD.fold(List.of(
                        new Numbered<>(0, noted("receipt")),
                        new Numbered<>(3, noted("review")),
                        new Numbered<>(4, voiding(2)),
                        new Numbered<>(7, voiding(3)))))
                .isEqualTo("receipt, a voiding, a voiding");
    }

    @Test
    void nothing_is_no_history() {
        assertThatIllegalArgumentException().isThrownBy(() -> FOLD.fold(List.of()));
    }

    private static LegalFact noted(String what) {
        return new Noted("mla-1", DAY, Precision.DAY, what);
    }

    private static LegalFact voiding(long sequence) {
        return new Voided("mla-1", DAY, Precision.DAY, sequence);
    }

    private record Noted(String requestId, LocalDate occurredOn, Precision precision, String what)
            implements LegalFact {}

    private record Voided(String requestId, LocalDate occurredOn, Precision precision, long sequence)
            implements Voiding {}
}
