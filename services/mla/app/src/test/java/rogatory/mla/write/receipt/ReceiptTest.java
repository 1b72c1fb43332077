package rogatory.mla.write.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.mla.Acts.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import rogatory.mla.events.ItemAsked;
import rogatory.mla.request.MlaOutcome;
import rogatory.mla.request.MlaRequest;
import rogatory.mla.request.MlaState;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.State;

class ReceiptTest {

    private static final List<ItemAsked> SERVICE_ONLY = List.of(new ItemAsked(SERVICE, false));

    @Test
    void a_request_is_a_bundle_of_numbered_items() {
        MlaRequest request = file(law().after(receive(BANK_RECORDS, FREEZING, RETURN)));

        assertThat(request.items()).extracting(item -> item.no()).containsExactly(1, 2, 3);
        assertThat(request.state()).isEqualTo(MlaState.RECEIVED);
        assertThat(request.holder()).isEqualTo(Holder.RA);
        assertThat(request.outcome()).isNull();
    }

    @Test
    void a_request_without_any_assistance_sought_is_none() {
        law().when(receive()).refusedBy("assistance-sought");
    }

    @Test
    void a_deficient_request_is_registered_all_the_same() {
        law().when(new ReceiveRequest(
                        ID,
                        DAY,
                        Precision.DAY,
                        "CH-1",
                        Direction.INCOMING,
                        new State("NG"),
                        "COURIER_POST",
                        null,
                        "en",
                        "U0",
                        "CRIMINAL",
                        List.of(),
                        List.of(),
                        SERVICE_ONLY,
                        null,
                        null))
                .accepted();
    }

    @Test
    void an_oral_request_is_for_urgent_circumstances_only() {
        law().when(receive("ORAL", "U1", SERVICE_ONLY)).refusedBy("oral-only-when-urgent", "U2 or U3");
        law().when(receive("ORAL", "U2", SERVICE_ONLY)).accepted();
    }

    @Test
    void an_oral_request_is_confirmed_in_writing_once() {
        var oral = law().after(receive("ORAL", "U3", SERVICE_ONLY));

        oral.when(confirmInWriting()).accepted();
        oral.after(confirmInWriting()).when(confirmInWriting()).refusedBy("written-confirmation-of-oral-requests");
    }

    @Test
    void a_written_request_needs_no_confirmation() {
        underReview().when(confirmInWriting()).refusedBy("written-confirmation-of-oral-requests");
    }

    @Test
    void what_is_returned_unexamined_is_not_refused() {
        MlaRequest request = file(underReview().after(sendBack("R-LANGUAGE")));

        assertThat(request.state()).isEqualTo(MlaState.CLOSED);
        assertThat(request.outcome()).isEqualTo(MlaOutcome.RETURNED);
        assertThat(request.grounds()).isEmpty();
    }

    @Test
    void what_is_granted_is_no_longer_returned() {
        granted().when(sendBack("R-INCOMPLETE")).notLegalNow();
    }

    @Test
    void a_request_forwarded_entirely_is_closed_and_otherwise_stays() {
        assertThat(file(underReview().after(forward(true))).outcome()).isEqualTo(MlaOutcome.FORWARDED);
        assertThat(file(law().after(receive(SERVICE), forward(false))).state()).isEqualTo(MlaState.UNDER_REVIEW);
    }

    @Test
    void a_request_is_acknowledged_once() {
        underReview().when(acknowledge()).notLegalNow();
    }

    @Test
    void an_oral_request_is_confirmed_in_writing_forthwith() {
        var oral = law().after(receive("ORAL", "U3", SERVICE_ONLY));

        assertThat(due("oral-request-confirmed", oral)).isEqualTo("2021-03-12");
        assertThat(due("oral-request-confirmed", oral.after(confirmInWriting())))
                .isNull();
        assertThat(due("oral-request-confirmed", underReview())).isNull();
    }

    @Test
    void requests_go_through_interpol_in_urgent_circumstances_only() {
        law().when(receiveByInterpol("U1")).warns("interpol-when-urgent");
        law().when(receiveByInterpol("U2")).accepted();
    }

    private static ReceiveRequest receiveByInterpol(String urgency) {
        return new ReceiveRequest(
                ID,
                DAY,
                Precision.DAY,
                "CH-1",
                Direction.INCOMING,
                new State("NG"),
                "INTERPOL_I247",
                null,
                "en",
                urgency,
                "CRIMINAL",
                List.of(),
                List.of(),
                SERVICE_ONLY,
                null,
                null);
    }
}
