package rogatory.mla.axon;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import rogatory.chassis.casework.Kind;
import rogatory.mla.events.EventVoided;
import rogatory.mla.events.MlaEvent;
import rogatory.mla.events.RecordCorrected;
import rogatory.mla.read.request.MlaRequestView;
import rogatory.mla.request.MlaRequest;
import rogatory.mla.request.MlaState;
import rogatory.mla.write.MlaDecisions;
import rogatory.mla.write.MlaMoves;
import rogatory.mla.write.receipt.ReceiveRequest;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Moves;
import rogatory.vocabulary.Numbered;
import rogatory.vocabulary.record.CorrectRecord;

/** Mutual legal assistance, as the chassis needs to know it. */
final class MlaKind implements Kind<MlaRequest, MlaEvent> {

    static final String NAME = "mla";
    private static final int EDITION = 3;

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
        return MlaMoves.TABLE;
    }

    @Override
    public Map<MlaState, Holder> states() {
        Map<MlaState, Holder> states = new EnumMap<>(MlaState.class);
        Arrays.stream(MlaState.values()).forEach(state -> states.put(state, state.holder()));
        return states;
    }

    @Override
    public Class<MlaRequest> file() {
        return MlaRequest.class;
    }

    @Override
    public Decision<MlaEvent> decide(LegalAct act, List<MlaEvent> history) {
        return MlaDecisions.decide(act, history);
    }

    @Override
    public MlaRequest fold(List<Numbered<MlaEvent>> history) {
        return MlaRequest.fold(history);
    }

    @Override
    public Optional<MlaRequest> evolve(MlaRequest before, Numbered<MlaEvent> next) {
        return next.event() instanceof EventVoided
                ? Optional.empty()
                : Optional.of(MlaRequest.evolve(before, next.event()));
    }

    @Override
    public int edition() {
        return EDITION;
    }

    @Override
    public boolean corrects(MlaEvent event) {
        return event instanceof EventVoided || event instanceof RecordCorrected;
    }

    @Override
    public OptionalLong voids(MlaEvent event) {
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
    public Object view(MlaRequest request) {
        return MlaRequestView.of(request);
    }
}
