package rogatory.outgoing.write.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.outgoing.Acts.*;
import static rogatory.outgoing.events.Subject.*;

import org.junit.jupiter.api.Test;
import rogatory.outgoing.request.OutgoingOutcome;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Link;

class ConversionTest {

    @Test
    void what_needs_the_formal_way_goes_on_as_a_request_for_assistance() {
        var required = sent(LAW_ENFORCEMENT).after(requireMla());
        var converted = required.after(convert("mla/ref:NG-CH-2022"));

        assertThat(file(required).holder()).isEqualTo(Holder.RQ);
        assertThat(file(converted).outcome()).isEqualTo(OutgoingOutcome.CONVERTED);
        assertThat(converted.history().getLast()).isInstanceOfSatisfying(Link.class, link -> {
            assertThat(link.linkType()).isEqualTo("CONVERTED_TO_MLA");
            assertThat(link.linkedTo()).isEqualTo("mla/ref:NG-CH-2022");
        });
        required.when(convert("extradition/ref:NG-CH-2022")).refusedBy("point-to-mla", "mla/ref:");
    }

    @Test
    void they_may_help_after_all() {
        sent(LAW_ENFORCEMENT).after(requireMla()).when(results(false)).accepted();
    }
}
