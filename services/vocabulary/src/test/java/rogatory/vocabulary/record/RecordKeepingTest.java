package rogatory.vocabulary.record;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.vocabulary.record.Letters.DAY;
import static rogatory.vocabulary.record.Letters.FIRST;
import static rogatory.vocabulary.record.Letters.FOLD;
import static rogatory.vocabulary.record.Letters.ID;
import static rogatory.vocabulary.record.Letters.MOVES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.LegalFact;
import rogatory.vocabulary.Numbered;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.RequestAddress;
import rogatory.vocabulary.record.Letters.FurtherLetter;
import rogatory.vocabulary.record.Letters.LetterLinked;
import rogatory.vocabulary.record.Letters.LetterObserved;
import rogatory.vocabulary.record.Letters.LetterVoided;
import rogatory.vocabulary.record.Letters.Sealed;

class RecordKeepingTest {

    private static final RecordKeeping<Letters, LegalFact> RECORD =
            new RecordKeeping<>(file -> "mla", FOLD, (file, event) -> true);

    @Test
    void the_receipt_is_not_voided() {
        assertThat(refusal(voiding(0), FIRST, new Sealed())).contains("receipt-stays");
    }

    @Test
    void an_event_is_voided_once_and_must_exist() {
        assertThat(refusal(voiding(1), FIRST, new Sealed())).isEmpty();
        assertThat(refusal(voiding(9), FIRST, new Sealed())).contains("event-on-file");
        assertThat(refusal(voiding(1), FIRST, new Sealed(), new LetterVoided(1)))
                .contains("voided-once");
        assertThat(refusal(voiding(2), FIRST, new Sealed(), new LetterVoided(1)))
                .contains("voided-once");
    }

    @Test
    void later_events_that_rest_on_a_mistake_are_voided_first() {
        assertThat(refusal(voiding(1), FIRST, new Sealed(), new FurtherLetter()))
                .contains("void-the-later-events-first");
        assertThat(refusal(voiding(1), FIRST, new Sealed(), new FurtherLetter(), new LetterVoided(2)))
                .isEmpty();
    }

    @Test
    void an_observation_is_noted_once_while_it_stands() {
        assertThat(refusal(note("C02"), FIRST)).isEmpty();
        assertThat(refusal(note("C02"), FIRST, noted("C02"))).contains("observation-noted-once");
        assertThat(refusal(note("G01"), FIRST, noted("C02"))).isEmpty();
        assertThat(refusal(note("C02"), FIRST, noted("C02"), withdrawn("C02"))).isEmpty();
    }

    @Test
    void only_an_observation_that_stands_is_withdrawn_and_only_once() {
        assertThat(refusal(withdraw("C02", DAY), FIRST, noted("G01"))).contains("withdraw-what-stands");
        assertThat(refusal(withdraw("C02", DAY), FIRST, noted("C02"))).isEmpty();
        assertThat(refusal(withdraw("C02", DAY), FIRST, noted("C02"), withdrawn("C02")))
                .contains("withdraw-what-stands");
    }

    @Test
    void an_observation_is_not_withdrawn_before_the_day_for_which_it_was_noted() {
        assertThat(refusal(withdraw("C02", DAY.minusDays(1)), FIRST, noted("C02")))
                .contains("withdrawn-after-it-was-noted");
    }

    @Test
    void an_observation_that_was_withdrawn_since_is_not_voided_before_its_withdrawal_is() {
        assertThat(refusal(voiding(1), FIRST, noted("C02"), withdrawn("C02"))).contains("void-the-later-events-first");
        assertThat(refusal(voiding(2), FIRST, noted("C02"), withdrawn("C02"), noted("C02")))
                .contains("void-the-later-events-first");
        assertThat(refusal(voiding(2), FIRST, noted("C02"), withdrawn("C02"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"state", "direction", "offences"})
    void what_is_no_particular_of_the_receipt_is_not_corrected_but_voided(String field) {
        assertThat(refusal(correct(field, null, "x"))).contains("correctable-fields");
    }

    @Test
    void a_particular_is_corrected_from_what_is_on_file() {
        assertThat(refusal(correct("channel", "DIPLOMATIC", "LIAISON"))).contains("correct-what-is-on-file");
        assertThat(refusal(correct("channel", "CA_DIRECT", "LIAISON"))).isEmpty();
        assertThat(refusal(correct("deadline", "2021-06-30", "2021-07-01"))).contains("correct-what-is-on-file");
        assertThat(refusal(correct("deadline", null, "2021-07-01"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "partner, NG, Nigeria",
        "receivedOn, 2021-03-09, 09.03.2021",
        "receivedOn, 2021-03-09, 2021-03-10",
        "channel, CA_DIRECT, PIGEON",
        "form, WRITTEN_PAPER, SMOKE",
        "language, en, English please",
        "urgency, U0, U9",
        "proceeding, CRIMINAL, FAMILY",
        "deadline, , soon",
        "ref, CH-NG-1999, ' '"
    })
    void the_corrected_value_is_held_to_what_the_first_was_held_to(String field, @Nullable String from, String to) {
        assertThat(refusal(correct(field, from, to))).contains("correct-to-a-right-value");
    }

    @Test
    void a_file_is_not_the_duplicate_of_itself() {
        assertThat(refusal(mergeInto(ID))).contains("merge-into-another");
        assertThat(refusal(mergeInto(FIRST.ref()))).contains("merge-into-another");
        assertThat(refusal(mergeInto("CH-NG-2000"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"mla/" + ID, "mla/ref:CH-NG-1999"})
    void a_file_is_not_linked_to_itself(String address) {
        assertThat(refusal(link("SUPPLEMENTS", address))).contains("link-to-another");
    }

    @Test
    void the_same_reference_of_another_service_is_another_file() {
        assertThat(refusal(link("SUPPLEMENTS", "extradition/ref:CH-NG-1999"))).isEmpty();
    }

    @Test
    void two_files_are_linked_once_in_the_same_way() {
        LegalFact linked = new LetterLinked("SUPPLEMENTS", "mla/ref:CH-NG-2000");

        assertThat(refusal(link("SUPPLEMENTS", "mla/ref:CH-NG-2000"), FIRST, linked))
                .contains("link-once");
        assertThat(refusal(link("PARALLEL_TO", "mla/ref:CH-NG-2000"), FIRST, linked))
                .isEmpty();
        assertThat(refusal(link("SUPPLEMENTS", "mla/ref:CH-NG-2000"), FIRST, linked, new LetterVoided(1)))
                .isEmpty();
    }

    /** The rule that refuses the act after these events, or after the first letter alone. */
    private static Optional<String> refusal(RecordCommand act, LegalFact... events) {
        List<Numbered<LegalFact>> history = Numbered.all(events.length == 0 ? List.of(FIRST) : List.of(events));
        return RECORD.check(act, FOLD.fold(history), history, MOVES)
                .map(decision -> ((Decision.Refused<LegalFact>) decision).rule());
    }

    private static VoidEvent voiding(long sequence) {
        return new VoidEvent(ID, DAY, Precision.DAY, sequence, "Entered on the wrong file");
    }

    private static CorrectRecord correct(String field, @Nullable String from, String to) {
        return new CorrectRecord(ID, DAY, Precision.DAY, field, from, to, "Misread");
    }

    private static MergeDuplicate mergeInto(String other) {
        return new MergeDuplicate(ID, DAY, Precision.DAY, other, "Sent twice");
    }

    private static NoteObservation note(String code) {
        return new NoteObservation(ID, DAY, Precision.DAY, code, null);
    }

    private static WithdrawObservation withdraw(String code, LocalDate on) {
        return new WithdrawObservation(ID, on, Precision.DAY, code, "Noted on the wrong file");
    }

    private static LetterObserved noted(String code) {
        return new LetterObserved(code, true);
    }

    private static LetterObserved withdrawn(String code) {
        return new LetterObserved(code, false);
    }

    private static LinkRequest link(String type, String to) {
        return new LinkRequest(ID, DAY, Precision.DAY, type, new RequestAddress(to), null);
    }
}
