package rogatory.lawenforcement.axon;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.chassis.casework.Kind;
import rogatory.chassis.casework.WhenPassed;
import rogatory.lawenforcement.automation.silence.WhenNobodyAnswersThenLapse;
import rogatory.lawenforcement.events.LawEnforcementEvent;
import rogatory.lawenforcement.read.request.LawEnforcementRequestView;
import rogatory.lawenforcement.request.LawEnforcementLimits;
import rogatory.lawenforcement.request.LawEnforcementOutcome;
import rogatory.lawenforcement.request.LawEnforcementRequest;
import rogatory.lawenforcement.request.LawEnforcementState;
import rogatory.lawenforcement.write.LawEnforcementDecisions;
import rogatory.lawenforcement.write.LawEnforcementMoves;
import rogatory.lawenforcement.write.receipt.ReceiveEnquiry;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.LifecycleState;
import rogatory.vocabulary.Moves;
import rogatory.vocabulary.OpeningAct;

/** Enquiries and other requests between law-enforcement authorities that we receive, as the chassis needs to know them. */
final class LawEnforcementKind implements Kind<LawEnforcementRequest, LawEnforcementEvent> {

    static final String NAME = "law-enforcement";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<? extends OpeningAct> receipt() {
        return ReceiveEnquiry.class;
    }

    @Override
    public Moves<?> moves() {
        return LawEnforcementMoves.TABLE;
    }

    @Override
    public List<? extends LifecycleState> states() {
        return List.of(LawEnforcementState.values());
    }

    @Override
    public List<LawEnforcementOutcome> outcomes() {
        return List.of(LawEnforcementOutcome.values());
    }

    @Override
    public List<String> timeLimits() {
        return LawEnforcementLimits.RULES;
    }

    @Override
    public Class<LawEnforcementRequest> file() {
        return LawEnforcementRequest.class;
    }

    @Override
    public Class<LawEnforcementEvent> events() {
        return LawEnforcementEvent.class;
    }

    @Override
    public Decision<LawEnforcementEvent> decide(LegalAct act, List<LawEnforcementEvent> history) {
        return LawEnforcementDecisions.decide(act, history);
    }

    @Override
    public LawEnforcementRequest evolve(@Nullable LawEnforcementRequest before, LawEnforcementEvent event) {
        return LawEnforcementRequest.evolve(before, event);
    }

    @Override
    public int edition() {
        return 2;
    }

    @Override
    public Object view(LawEnforcementRequest request) {
        return LawEnforcementRequestView.of(request);
    }

    @Override
    public List<WhenPassed<LawEnforcementRequest>> automations() {
        return List.of(new WhenNobodyAnswersThenLapse());
    }
}
