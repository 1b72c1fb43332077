package rogatory.outgoing.axon;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rogatory.chassis.casework.Kind;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.read.request.OutgoingRequestView;
import rogatory.outgoing.request.OutgoingLimits;
import rogatory.outgoing.request.OutgoingOutcome;
import rogatory.outgoing.request.OutgoingRequest;
import rogatory.outgoing.request.OutgoingState;
import rogatory.outgoing.write.OutgoingDecisions;
import rogatory.outgoing.write.OutgoingMoves;
import rogatory.outgoing.write.receipt.ReceiveDomesticRequest;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.LifecycleState;
import rogatory.vocabulary.Moves;
import rogatory.vocabulary.OpeningAct;

/** Requests that we send, as the service that keeps them needs to know them. */
public final class OutgoingKind implements Kind<OutgoingRequest, OutgoingEvent> {

    private final Subject subject;
    private final OutgoingDecisions law;

    /** @param subject what is asked for with them */
    public OutgoingKind(Subject subject) {
        this.subject = subject;
        this.law = OutgoingDecisions.of(subject);
    }

    @Override
    public String name() {
        return subject.service();
    }

    @Override
    public String stream() {
        return subject.service() + "-outgoing";
    }

    /** The same names in the log of every service: it is one law. */
    @Override
    public String eventPrefix() {
        return "outgoing";
    }

    @Override
    public Set<Direction> directions() {
        return EnumSet.of(Direction.OUTGOING);
    }

    @Override
    public Class<? extends OpeningAct> receipt() {
        return ReceiveDomesticRequest.class;
    }

    @Override
    public Moves<?> moves() {
        return OutgoingMoves.of(subject);
    }

    @Override
    public List<? extends LifecycleState> states() {
        return List.copyOf(OutgoingState.of(subject));
    }

    @Override
    public List<OutgoingOutcome> outcomes() {
        return List.of(OutgoingOutcome.values());
    }

    @Override
    public List<String> timeLimits() {
        return OutgoingLimits.RULES;
    }

    @Override
    public Class<OutgoingRequest> file() {
        return OutgoingRequest.class;
    }

    @Override
    public Class<OutgoingEvent> events() {
        return OutgoingEvent.class;
    }

    @Override
    public Decision<OutgoingEvent> decide(LegalAct act, List<OutgoingEvent> history) {
        return law.decide(act, history);
    }

    @Override
    public OutgoingRequest evolve(@Nullable OutgoingRequest before, OutgoingEvent event) {
        return OutgoingRequest.evolve(before, event);
    }

    @Override
    public int edition() {
        return 2;
    }

    @Override
    public Object view(OutgoingRequest request) {
        return OutgoingRequestView.of(request);
    }
}
