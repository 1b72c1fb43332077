package rogatory.spontaneous.axon;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rogatory.chassis.casework.Kind;
import rogatory.spontaneous.events.SpontaneousEvent;
import rogatory.spontaneous.read.request.SpontaneousInformationView;
import rogatory.spontaneous.request.SpontaneousInformation;
import rogatory.spontaneous.request.SpontaneousLimits;
import rogatory.spontaneous.request.SpontaneousOutcome;
import rogatory.spontaneous.request.SpontaneousState;
import rogatory.spontaneous.write.SpontaneousDecisions;
import rogatory.spontaneous.write.SpontaneousMoves;
import rogatory.spontaneous.write.receipt.RecordInformation;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.LifecycleState;
import rogatory.vocabulary.Moves;
import rogatory.vocabulary.OpeningAct;

/** Information given without a request, by us or to us, as the chassis needs to know it. */
public final class SpontaneousKind implements Kind<SpontaneousInformation, SpontaneousEvent> {

    private static final String NAME = "spontaneous";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Direction> directions() {
        return EnumSet.allOf(Direction.class);
    }

    @Override
    public Class<? extends OpeningAct> receipt() {
        return RecordInformation.class;
    }

    @Override
    public Moves<?> moves() {
        return SpontaneousMoves.TABLE;
    }

    @Override
    public List<? extends LifecycleState> states() {
        return List.of(SpontaneousState.values());
    }

    @Override
    public List<SpontaneousOutcome> outcomes() {
        return List.of(SpontaneousOutcome.values());
    }

    @Override
    public List<String> timeLimits() {
        return SpontaneousLimits.RULES;
    }

    @Override
    public Class<SpontaneousInformation> file() {
        return SpontaneousInformation.class;
    }

    @Override
    public Class<SpontaneousEvent> events() {
        return SpontaneousEvent.class;
    }

    @Override
    public Decision<SpontaneousEvent> decide(LegalAct act, List<SpontaneousEvent> history) {
        return SpontaneousDecisions.decide(act, history);
    }

    @Override
    public SpontaneousInformation evolve(@Nullable SpontaneousInformation before, SpontaneousEvent event) {
        return SpontaneousInformation.evolve(before, event);
    }

    @Override
    public int edition() {
        return 2;
    }

    @Override
    public Object view(SpontaneousInformation information) {
        return SpontaneousInformationView.of(information);
    }
}
