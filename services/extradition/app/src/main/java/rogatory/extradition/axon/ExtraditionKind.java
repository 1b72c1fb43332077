package rogatory.extradition.axon;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import rogatory.chassis.casework.Kind;
import rogatory.extradition.events.EventVoided;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.events.RecordCorrected;
import rogatory.extradition.read.request.ExtraditionRequestView;
import rogatory.extradition.request.ExtraditionRequest;
import rogatory.extradition.request.ExtraditionState;
import rogatory.extradition.write.ExtraditionDecisions;
import rogatory.extradition.write.ExtraditionMoves;
import rogatory.extradition.write.receipt.ReceiveRequest;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Moves;
import rogatory.vocabulary.Numbered;
import rogatory.vocabulary.record.CorrectRecord;

/** Extradition, as the chassis needs to know it. */
final class ExtraditionKind implements Kind<ExtraditionRequest, ExtraditionEvent> {

    static final String NAME = "extradition";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<? extends LegalAct> receipt() {
        return ReceiveRequest.class;
    }

    @Override
    public Moves<?> moves() {
        return ExtraditionMoves.TABLE;
    }

    @Override
    public Map<ExtraditionState, Holder> states() {
        Map<ExtraditionState, Holder> states = new EnumMap<>(ExtraditionState.class);
        Arrays.stream(ExtraditionState.values()).forEach(state -> states.put(state, state.holder()));
        return states;
    }

    @Override
    public Class<ExtraditionRequest> file() {
        return ExtraditionRequest.class;
    }

    @Override
    public Decision<ExtraditionEvent> decide(LegalAct act, List<ExtraditionEvent> history) {
        return ExtraditionDecisions.decide(act, history);
    }

    @Override
    public ExtraditionRequest fold(List<Numbered<ExtraditionEvent>> history) {
        return ExtraditionRequest.fold(history);
    }

    @Override
    public Optional<ExtraditionRequest> evolve(ExtraditionRequest before, Numbered<ExtraditionEvent> next) {
        return next.event() instanceof EventVoided
                ? Optional.empty()
                : Optional.of(ExtraditionRequest.evolve(before, next.event()));
    }

    @Override
    public boolean corrects(ExtraditionEvent event) {
        return event instanceof EventVoided || event instanceof RecordCorrected;
    }

    @Override
    public OptionalLong voids(ExtraditionEvent event) {
        return event instanceof EventVoided voiding ? OptionalLong.of(voiding.sequence()) : OptionalLong.empty();
    }

    @Override
    public Optional<String> newReference(LegalAct act) {
        return switch (act) {
            case ReceiveRequest c -> Optional.of(c.ref());
            case CorrectRecord c when c.field().equals("ref") -> Optional.of(c.to());
            default -> Optional.empty();
        };
    }

    @Override
    public Object view(ExtraditionRequest request) {
        return ExtraditionRequestView.of(request);
    }
}
