package rogatory.lawenforcement.write.technique;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.lawenforcement.Acts.*;

import org.junit.jupiter.api.Test;
import rogatory.lawenforcement.events.LawEnforcementEvent;
import rogatory.lawenforcement.events.ReplyExtent;
import rogatory.lawenforcement.request.Technique.Stage;
import rogatory.lawenforcement.request.Techniques;
import rogatory.testkit.DeciderSpec;

class SpecialTechniquesTest {

    @Test
    void only_special_investigative_techniques_are_proposed_as_such() {
        inProgress().when(propose("L-PERS-48b_i")).refusedBy("special-techniques-only", "L-CDEL-50");
        inProgress().when(propose("L-UNDC-50")).accepted();
    }

    @Test
    void a_technique_is_authorised_or_refused_only_after_it_was_proposed() {
        inProgress().when(authorise(DELIVERY)).refusedBy("technique-was-proposed");
        inProgress().when(refuse(DELIVERY)).refusedBy("technique-was-proposed");
        proposed().when(authorise(SURVEILLANCE)).refusedBy("technique-was-proposed");
        assertThat(techniques(proposed().after(authorise(DELIVERY))).is(DELIVERY, Stage.AUTHORISED))
                .isTrue();
        assertThat(techniques(proposed().after(refuse(DELIVERY))).allowed(DELIVERY))
                .isFalse();
    }

    @Test
    void without_an_agreement_a_technique_is_decided_case_by_case_on_the_convention() {
        assertThat(proposed()
                        .when(authorise(DELIVERY, "BILATERAL_MLA", null, null))
                        .refusedBy("agreement-or-case-by-case")
                        .article())
                .isEqualTo("UNCAC 50(2), 50(3)");
        proposed().when(authorise(DELIVERY, "UNCAC_50", null, null)).accepted();
        proposed()
                .when(authorise(DELIVERY, "MOU_LE", "Memorandum of 2019", null))
                .accepted();
    }

    @Test
    void goods_are_let_go_on_removed_or_replaced_in_a_controlled_delivery_alone() {
        proposed().when(authorise(DELIVERY, "UNCAC_50", null, "REPLACED")).accepted();
        assertThat(inProgress()
                        .after(propose(SURVEILLANCE))
                        .when(authorise(SURVEILLANCE, "UNCAC_50", null, "INTACT"))
                        .refusedBy("method-of-controlled-delivery")
                        .article())
                .isEqualTo("UNCAC 50(4)");
    }

    @Test
    void a_technique_is_proposed_again_only_after_it_was_refused_or_completed() {
        proposed().when(propose(DELIVERY)).refusedBy("propose-once");
        proposed().after(authorise(DELIVERY)).when(propose(DELIVERY)).refusedBy("propose-once");
        proposed().after(refuse(DELIVERY)).when(propose(DELIVERY)).accepted();
        proposed().when(propose(SURVEILLANCE)).accepted();
    }

    @Test
    void what_was_not_authorised_is_not_completed() {
        proposed().when(complete(DELIVERY)).refusedBy("technique-was-authorised");
        proposed()
                .after(authorise(DELIVERY), complete(DELIVERY))
                .when(complete(DELIVERY))
                .refusedBy("technique-was-authorised");
    }

    @Test
    void an_authorisation_is_looked_at_again_even_on_a_closed_file_until_it_is_completed() {
        var closed = proposed().after(authorise(DELIVERY), reply(ReplyExtent.FULL), close());

        assertThat(due("special-technique-review", closed)).isEqualTo(DAY.plusDays(90));
        assertThat(limits(closed.after(complete(DELIVERY)))).isEmpty();
    }

    private static DeciderSpec<LawEnforcementEvent> proposed() {
        return inProgress().after(propose(DELIVERY));
    }

    private static Techniques techniques(DeciderSpec<LawEnforcementEvent> spec) {
        return file(spec).course().techniques();
    }
}
