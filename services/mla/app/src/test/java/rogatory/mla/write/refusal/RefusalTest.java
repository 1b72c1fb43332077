package rogatory.mla.write.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.mla.Acts.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import rogatory.mla.events.ItemAsked;
import rogatory.mla.events.RequestRefused;
import rogatory.mla.request.MlaOutcome;
import rogatory.mla.request.MlaState;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Precision;

class RefusalTest {

    @Test
    void bank_secrecy_is_never_a_ground_not_even_among_others() {
        underReview().when(refuseUnconsulted("M-BANKSECRECY-46_8")).refusedBy("bank-secrecy-is-no-ground");
        underReview()
                .when(refuseUnconsulted("M-LEGSYS-46_21d", "M-BANKSECRECY-46_8"))
                .refusedBy("bank-secrecy-is-no-ground");
        underReview().when(refuseItems(List.of(1), "M-BANKSECRECY-46_8")).refusedBy("bank-secrecy-is-no-ground");
    }

    @Test
    void fiscal_matters_are_never_the_only_ground() {
        underReview().when(refuseUnconsulted("M-FISCAL-46_22")).refusedBy("not-solely-fiscal");
        underReview()
                .when(refuseUnconsulted("M-FISCAL-46_22", "M-FISCAL-46_22"))
                .refusedBy("not-solely-fiscal");
        underReview()
                .when(refuseUnconsulted("M-FISCAL-46_22", "M-LEGSYS-46_21d"))
                .accepted();
    }

    @Test
    void reasons_are_given_for_any_refusal() {
        var consulted = underReview().after(consult("REFUSAL"), consulted());

        assertThat(consulted
                        .when(refuse(null, "M-OTHER"))
                        .refusedBy("reasons-for-refusal")
                        .article())
                .isEqualTo("UNCAC 46(23)");
        consulted.when(refuse("  ", "M-OTHER")).refusedBy("reasons-for-refusal");
        consulted.when(refuse("Contrary to our law")).refusedBy("reasons-for-refusal");
        consulted.when(refuse("Contrary to our law", "M-LEGSYS-46_21d")).accepted();
    }

    @Test
    void the_other_side_is_consulted_before_assistance_is_refused() {
        underReview().when(refuse("As sent", "M-OTHER")).refusedBy("consult-before-refusing");
        underReview()
                .after(consult("COSTS"), consulted())
                .when(refuse("As sent", "M-OTHER"))
                .refusedBy("consult-before-refusing");
        for (String purpose : new String[] {"REFUSAL", "CONDITIONS", null}) {
            underReview()
                    .after(consult(purpose), consulted())
                    .when(refuse("As sent", "M-OTHER"))
                    .accepted();
        }
        underReview().when(refuseUnconsulted("M-OTHER")).accepted();
    }

    @Test
    void a_refusal_is_told_with_its_grounds_and_who_decided() {
        underReview()
                .when(new RefuseRequest(
                        ID, DAY, Precision.DAY, List.of("M-ESSENT-46_21b.SECURITY"), "As sent", Holder.RM, "Waived"))
                .then(new RequestRefused(
                        ID, DAY, Precision.DAY, List.of("M-ESSENT-46_21b.SECURITY"), "As sent", Holder.RM, "Waived"));
    }

    @Test
    void without_dual_criminality_help_that_takes_no_compulsion_is_still_due() {
        var mixed = law().after(
                        receive(
                                "WRITTEN_PAPER",
                                "U1",
                                List.of(new ItemAsked(SERVICE, false), new ItemAsked(BANK_RECORDS, true))),
                        acknowledge());

        mixed.when(refuseItems(List.of(1), "M-DUAL-46_9b")).warns("dual-criminality-is-for-coercive-measures");
        mixed.when(refuseItems(List.of(2), "M-DUAL-46_9b")).accepted();
        mixed.when(refuseUnconsulted("M-DUAL-46_9b")).warns("dual-criminality-is-for-coercive-measures");
    }

    @Test
    void what_is_executed_in_part_is_refused_by_item() {
        partlyExecuted().when(refuseUnconsulted("M-OTHER")).refusedBy("refuse-the-rest-by-item");
        assertThat(file(partlyExecuted().after(refuseItems(List.of(2, 3), "M-OTHER")))
                        .state())
                .isEqualTo(MlaState.EXECUTED);
    }

    @Test
    void a_request_all_of_whose_items_are_refused_is_refused() {
        var one = underReview().after(refuseItems(List.of(1), "M-OTHER"));

        assertThat(file(one).state()).isEqualTo(MlaState.UNDER_REVIEW);
        assertThat(file(one).outcome()).isNull();
        assertThat(file(one.after(refuseItems(List.of(2, 3), "M-OTHER"))).outcome())
                .isEqualTo(MlaOutcome.REFUSED);
    }

    @Test
    void an_item_is_refused_by_its_number_and_once() {
        underReview().when(refuseItems(List.of(), "M-OTHER")).refusedBy("refuse-named-items");
        partlyExecuted().when(refuseItems(List.of(1), "M-OTHER")).refusedBy("refuse-what-is-open", "1 is EXECUTED");
    }

    @Test
    void the_requesting_side_does_not_decide_on_a_refusal() {
        underReview()
                .when(new RefuseRequest(ID, DAY, Precision.DAY, List.of("M-OTHER"), "As sent", Holder.RQ, "Agreed"))
                .refusedBy("decided-by-the-requested-state");
        underReview()
                .when(new RefuseRequest(ID, DAY, Precision.DAY, List.of("M-OTHER"), "As sent", Holder.RC, "Agreed"))
                .accepted();
    }

    @Test
    void want_of_evidence_or_value_is_a_ground_against_confiscation_only() {
        underReview().when(refuseItems(List.of(1), "M-DEMINVAL-55_7")).warns("evidence-and-value-are-for-confiscation");
        underReview().when(refuseItems(List.of(3), "M-DEMINVAL-55_7")).accepted();
    }
}
