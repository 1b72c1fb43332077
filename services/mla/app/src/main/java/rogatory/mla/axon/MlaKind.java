package rogatory.mla.axon;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.chassis.casework.Kind;
import rogatory.chassis.casework.WhenPassed;
import rogatory.mla.automation.lapse.WhenClarificationStaysUnansweredThenLapse;
import rogatory.mla.events.MlaEvent;
import rogatory.mla.read.request.MlaRequestView;
import rogatory.mla.request.MlaLimits;
import rogatory.mla.request.MlaOutcome;
import rogatory.mla.request.MlaRequest;
import rogatory.mla.request.MlaState;
import rogatory.mla.write.MlaDecisions;
import rogatory.mla.write.MlaMoves;
import rogatory.mla.write.receipt.ReceiveRequest;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.LifecycleState;
import rogatory.vocabulary.Moves;
import rogatory.vocabulary.OpeningAct;

/** Requests for mutual legal assistance that we receive, as the chassis needs to know them. */
final class MlaKind implements Kind<MlaRequest, MlaEvent> {

    static final String NAME = "mla";

    private static final int EDITION = 5;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<? extends OpeningAct> receipt() {
        return ReceiveRequest.class;
    }

    @Override
    public Moves<?> moves() {
        return MlaMoves.TABLE;
    }

    @Override
    public List<? extends LifecycleState> states() {
        return List.of(MlaState.values());
    }

    @Override
    public List<MlaOutcome> outcomes() {
        return List.of(MlaOutcome.values());
    }

    @Override
    public List<String> timeLimits() {
        return MlaLimits.RULES;
    }

    @Override
    public Class<MlaRequest> file() {
        return MlaRequest.class;
    }

    @Override
    public Class<MlaEvent> events() {
        return MlaEvent.class;
    }

    @Override
    public Decision<MlaEvent> decide(LegalAct act, List<MlaEvent> history) {
        return MlaDecisions.decide(act, history);
    }

    @Override
    public MlaRequest evolve(@Nullable MlaRequest before, MlaEvent event) {
        return MlaRequest.evolve(before, event);
    }

    @Override
    public int edition() {
        return EDITION;
    }

    @Override
    public Object view(MlaRequest request) {
        return MlaRequestView.of(request);
    }

    @Override
    public List<WhenPassed<MlaRequest>> automations() {
        return List.of(new WhenClarificationStaysUnansweredThenLapse());
    }
}
