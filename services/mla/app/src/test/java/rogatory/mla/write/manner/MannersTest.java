package rogatory.mla.write.manner;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.mla.Acts.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import rogatory.mla.request.Manner.Procedure;

class MannersTest {

    @Test
    void a_procedure_asked_for_is_followed_unless_reasons_say_why_it_cannot_be() {
        var asked = inExecution().after(askProcedure(1));

        asked.when(answerProcedure(false, null, 1)).refusedBy("follow-the-procedure-asked-for");
        asked.when(answerProcedure(false, "The own law knows no oath", 1)).accepted();
        assertThat(file(asked.after(answerProcedure(true, null, 1)))
                        .items()
                        .getFirst()
                        .duties()
                        .manner()
                        .procedure())
                .isEqualTo(Procedure.FOLLOWED);
    }

    @Test
    void only_a_procedure_that_was_asked_for_is_answered() {
        inExecution().when(answerProcedure(true, null, 1)).refusedBy("special-procedure-was-requested");
        executed().when(askProcedure(1)).refusedBy("procedure-of-an-open-item");
    }

    @Test
    void executing_without_an_answer_on_the_procedure_gives_pause() {
        inExecution().after(askProcedure(1)).when(execute(1)).warns("special-procedure-unanswered");
        inExecution().after(askProcedure(1)).when(execute(2)).accepted();
        inExecution()
                .after(askProcedure(1), answerProcedure(true, null, 1))
                .when(execute(1))
                .accepted();
    }

    @Test
    void a_witness_or_expert_may_be_heard_by_video() {
        assertThat(file(persons().after(byVideo(2)))
                        .items()
                        .get(1)
                        .duties()
                        .manner()
                        .video())
                .isTrue();
        persons().when(byVideo(1)).refusedBy("video-for-hearings");
    }

    @Test
    void copies_of_records_open_to_the_general_public_are_provided() {
        var open = underReview().after(classify(true, 1));

        open.when(refuseItems(List.of(1), "M-OTHER")).refusedBy("public-records-are-provided");
        open.when(refuseUnconsulted("M-OTHER")).refusedBy("public-records-are-provided");
        open.when(refuseItems(List.of(2), "M-OTHER")).accepted();
    }

    @Test
    void copies_of_records_not_open_to_the_public_may_be_provided() {
        underReview()
                .after(classify(true, 1), classify(false, 1))
                .when(refuseItems(List.of(1), "M-OTHER"))
                .accepted();
        underReview().when(classify(true, 2)).refusedBy("classify-records");
    }

    @Test
    void the_transfer_of_proceedings_is_considered_before_it_is_refused() {
        persons().when(refuseItems(List.of(3), "M-OTHER")).warns("consider-transferring-proceedings");
        persons()
                .after(considerProceedings(3))
                .when(refuseItems(List.of(3), "M-OTHER"))
                .accepted();
        persons().when(considerProceedings(2)).refusedBy("transfer-of-proceedings");
    }
}
