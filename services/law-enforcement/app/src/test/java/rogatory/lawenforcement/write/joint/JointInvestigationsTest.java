package rogatory.lawenforcement.write.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.lawenforcement.Acts.*;

import org.junit.jupiter.api.Test;
import rogatory.lawenforcement.events.LawEnforcementEvent;
import rogatory.lawenforcement.events.ReplyExtent;
import rogatory.lawenforcement.request.JointInvestigation;
import rogatory.testkit.DeciderSpec;

class JointInvestigationsTest {

    private static final String TERMS = "In Lima, led by the prosecutor there";

    @Test
    void a_joint_investigation_is_agreed_or_refused_only_after_it_was_proposed() {
        inProgress().when(agreeJoint()).refusedBy("joint-investigation-was-proposed");
        inProgress().when(refuseJoint()).refusedBy("joint-investigation-was-proposed");
        assertThat(joint(proposed().after(agreeJoint()))).isEqualTo(JointInvestigation.AGREED);
        assertThat(joint(proposed().after(refuseJoint()))).isEqualTo(JointInvestigation.REFUSED);
    }

    @Test
    void a_joint_investigation_rests_on_an_agreement_or_is_decided_case_by_case() {
        assertThat(proposed()
                        .when(agreeJoint("MOU_LE", null, TERMS))
                        .refusedBy("agreement-or-case-by-case")
                        .article())
                .isEqualTo("UNCAC 49");
        proposed().when(agreeJoint("UNCAC_49", "Memorandum of 2019", TERMS)).refusedBy("agreement-or-case-by-case");
        proposed().when(agreeJoint("MOU_LE", "Memorandum of 2019", TERMS)).accepted();
        proposed().when(agreeJoint("UNCAC_49", null, TERMS)).accepted();
    }

    @Test
    void the_sovereignty_of_the_state_where_it_takes_place_is_fully_respected() {
        assertThat(proposed()
                        .when(agreeJoint("UNCAC_49", null, " "))
                        .refusedBy("sovereignty-respected")
                        .article())
                .isEqualTo("UNCAC 49");
        proposed().when(agreeJoint("UNCAC_49", null, null)).refusedBy("sovereignty-respected", "territory");
    }

    @Test
    void one_joint_investigation_is_under_way_at_a_time_and_ends_once() {
        proposed().when(proposeJoint()).refusedBy("propose-once");
        proposed().when(endJoint()).refusedBy("joint-investigation-was-agreed");
        assertThat(joint(proposed().after(agreeJoint(), endJoint(), proposeJoint())))
                .isEqualTo(JointInvestigation.PROPOSED);
    }

    @Test
    void a_joint_investigation_may_outlast_the_enquiry() {
        proposed()
                .after(agreeJoint(), reply(ReplyExtent.FULL), close())
                .when(endJoint())
                .accepted();
    }

    private static DeciderSpec<LawEnforcementEvent> proposed() {
        return inProgress().after(proposeJoint());
    }

    private static JointInvestigation joint(DeciderSpec<LawEnforcementEvent> spec) {
        return file(spec).course().joint();
    }
}
