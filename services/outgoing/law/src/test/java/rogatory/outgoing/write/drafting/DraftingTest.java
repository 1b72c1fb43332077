package rogatory.outgoing.write.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.outgoing.Acts.*;
import static rogatory.outgoing.events.Subject.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.request.OutgoingState;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Precision;

class DraftingTest {

    @ParameterizedTest
    @EnumSource
    void once_sent_the_ball_is_with_the_other_side(Subject subject) {
        assertThat(file(sent(subject)).state()).isEqualTo(OutgoingState.SENT);
        assertThat(file(sent(subject)).holder()).isEqualTo(Holder.RA);
    }

    @Test
    void a_request_that_nobody_vetted_is_sent_with_a_warning() {
        drafted(MLA).when(transmit()).warns("vetted-before-transmission");
        vetted(MLA).when(transmit()).accepted();
    }

    @Test
    void contents_that_vetting_misses_are_named_until_a_later_vetting_finds_them() {
        drafted(MLA).after(vet("c", "f")).when(transmit()).warns("complete-before-transmission");
        drafted(MLA).after(vet("c", "f"), vet()).when(transmit()).accepted();
    }

    @Test
    void extradition_is_sent_with_its_papers() {
        drafted(EXTRADITION).after(vet()).when(transmit()).warns("papers-before-transmission");
    }

    @Test
    void an_oral_request_is_for_urgent_circumstances() {
        assertThat(vetted(MLA)
                        .when(transmit(DAY, "ORAL"))
                        .refusedBy("oral-only-when-urgent")
                        .article())
                .isEqualTo("UNCAC 46(14)");
        vetted(LAW_ENFORCEMENT).when(transmit(DAY, "ORAL")).accepted();
    }

    @Test
    void an_oral_request_is_confirmed_in_writing_forthwith_and_once() {
        var oral = law(MLA).after(receive(MLA, "U3"), vet(), transmit(DAY, "ORAL"));

        assertThat(due(oral, "oral-request-confirmed")).isEqualTo("2021-03-12");
        assertThat(due(oral.after(confirmInWriting()), "oral-request-confirmed"))
                .isNull();
        oral.after(confirmInWriting()).when(confirmInWriting()).refusedBy("written-confirmation-of-oral-requests");
        sent(MLA).when(confirmInWriting()).refusedBy("written-confirmation-of-oral-requests");
    }

    @Test
    void how_it_left_counts_whatever_had_been_planned() {
        var sent = vetted(MLA)
                .after(new TransmitRequest(ID, DAY, Precision.DAY, "DIPLOMATIC", "ELECTRONIC", "CH-1", "de", null));

        assertThat(file(sent).particulars().channel()).isEqualTo("DIPLOMATIC");
        assertThat(file(sent).particulars().language()).isEqualTo("de");
        assertThat(file(sent).course().transmission().partnerRef()).isEqualTo("CH-1");
    }
}
