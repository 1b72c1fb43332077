package rogatory.extradition.axon;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.chassis.casework.Kind;
import rogatory.chassis.casework.WhenPassed;
import rogatory.extradition.automation.lapse.WhenClarificationStaysUnansweredThenLapse;
import rogatory.extradition.automation.papers.WhenPapersDeadlinePassesThenRecordExpiry;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.read.request.ExtraditionRequestView;
import rogatory.extradition.request.ExtraditionLimits;
import rogatory.extradition.request.ExtraditionOutcome;
import rogatory.extradition.request.ExtraditionRequest;
import rogatory.extradition.request.ExtraditionState;
import rogatory.extradition.write.ExtraditionDecisions;
import rogatory.extradition.write.ExtraditionMoves;
import rogatory.extradition.write.receipt.ReceiveRequest;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.LifecycleState;
import rogatory.vocabulary.Moves;
import rogatory.vocabulary.OpeningAct;

/** Requests for extradition that we receive, as the chassis needs to know them. */
final class ExtraditionKind implements Kind<ExtraditionRequest, ExtraditionEvent> {

    static final String NAME = "extradition";

    private static final int EDITION = 4;

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
        return ExtraditionMoves.TABLE;
    }

    @Override
    public List<? extends LifecycleState> states() {
        return List.of(ExtraditionState.values());
    }

    @Override
    public List<ExtraditionOutcome> outcomes() {
        return List.of(ExtraditionOutcome.values());
    }

    @Override
    public List<String> timeLimits() {
        return ExtraditionLimits.RULES;
    }

    @Override
    public Class<ExtraditionRequest> file() {
        return ExtraditionRequest.class;
    }

    @Override
    public Class<ExtraditionEvent> events() {
        return ExtraditionEvent.class;
    }

    @Override
    public Decision<ExtraditionEvent> decide(LegalAct act, List<ExtraditionEvent> history) {
        return ExtraditionDecisions.decide(act, history);
    }

    @Override
    public ExtraditionRequest evolve(@Nullable ExtraditionRequest before, ExtraditionEvent event) {
        return ExtraditionRequest.evolve(before, event);
    }

    @Override
    public int edition() {
        return EDITION;
    }

    @Override
    public Object view(ExtraditionRequest request) {
        return ExtraditionRequestView.of(request);
    }

    @Override
    public List<WhenPassed<ExtraditionRequest>> automations() {
        return List.of(new WhenPapersDeadlinePassesThenRecordExpiry(), new WhenClarificationStaysUnansweredThenLapse());
    }
}
