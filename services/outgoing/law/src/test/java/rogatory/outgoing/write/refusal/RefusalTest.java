package rogatory.outgoing.write.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.outgoing.Acts.*;
import static rogatory.outgoing.events.Subject.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import rogatory.outgoing.request.OutgoingOutcome;
import rogatory.outgoing.request.OutgoingState;

class RefusalTest {

    @Test
    void the_other_side_owes_reasons_for_any_refusal() {
        sent(MLA).when(refuse(List.of(), null)).warns("reasons-owed-by-the-other-side");
        sent(MLA).when(refuse(List.of(), " ")).warns("reasons-owed-by-the-other-side");
        sent(MLA).after(consult()).when(refuse(List.of(), "As sent", "M-NEBIS")).accepted();
        sent(LAW_ENFORCEMENT).when(refuse(List.of(), null)).accepted();
    }

    @Test
    void before_refusing_the_other_side_consults_us() {
        sent(MLA).when(refuse(List.of(), "As sent")).warns("consultation-owed-before-refusal");
        sent(EXTRADITION).when(refuse(List.of(), "As sent")).warns("consultation-owed-before-refusal");
    }

    @Test
    void bank_secrecy_and_fiscal_matters_are_no_grounds() {
        sent(MLA).when(refuse(List.of(), "As sent", "M-BANKSECRECY-46_8")).warns("bank-secrecy-is-no-ground");
        sent(MLA).when(refuse(List.of(), "As sent", "M-FISCAL-46_22")).warns("not-solely-fiscal");
        sent(EXTRADITION).when(refuse(List.of(), "As sent", "X-FISCAL-44_16")).warns("not-solely-fiscal");
        sent(MLA)
                .after(consult())
                .when(refuse(List.of(), "As sent", "M-FISCAL-46_22", "M-NEBIS"))
                .accepted();
    }

    @Test
    void the_grounds_are_those_of_the_subject() {
        sent(MLA).when(refuse(List.of(), "As sent", NATIONALITY)).refusedBy("code-of-the-list", "ground-mla");
        sent(LAW_ENFORCEMENT).when(refuse(List.of(), null, "M-NEBIS")).refusedBy("code-of-the-list", "ground-lec");
        sent(EXTRADITION).when(refuse(List.of(), null, "M-NEBIS")).refusedBy("code-of-the-list", "ground-ext");
    }

    @Test
    void refused_in_part_the_request_goes_on_for_the_rest() {
        var part = sent(MLA).after(refuse(List.of(2), "As sent", "M-NEBIS"));

        assertThat(file(part).state()).isEqualTo(OutgoingState.SENT);
        assertThat(file(part).grounds()).containsExactly("M-NEBIS");
        part.when(refuse(List.of(2), "As sent")).refusedBy("items-still-open", "item 2");
        assertThat(file(part.after(results(false), close())).outcome()).isEqualTo(OutgoingOutcome.EXECUTED_PARTIAL);
        assertThat(file(part.after(refuse(List.of(), "As sent"))).outcome()).isEqualTo(OutgoingOutcome.REFUSED);
    }

    @Test
    void refused_after_some_results_it_is_executed_in_part() {
        var rest = granted(MLA).after(partial(false, 1), refuse(List.of(), "As sent", "M-NEBIS"));

        assertThat(file(rest).state()).isEqualTo(OutgoingState.RESULTS_RECEIVED);
        assertThat(file(rest.after(close())).outcome()).isEqualTo(OutgoingOutcome.EXECUTED_PARTIAL);
    }
}
