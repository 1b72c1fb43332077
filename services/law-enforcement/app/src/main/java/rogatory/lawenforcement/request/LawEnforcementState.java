package rogatory.lawenforcement.request;

import java.util.EnumSet;
import java.util.Set;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.LifecycleState;

/** Where an enquiry stands, and who has the ball there. */
public enum LawEnforcementState implements LifecycleState {
    RECEIVED(Holder.RX),
    ACKNOWLEDGED(Holder.RX),
    CLARIFICATION_SOUGHT(Holder.RQ),
    IN_PROGRESS(Holder.RX),
    ON_HOLD(Holder.RX),
    /** Something was answered, and something is still open. */
    ANSWERED_PARTIAL(Holder.RX),
    /** Nothing is owed any more; closing the file only puts it away. */
    ANSWERED(Holder.NO),
    /** What is left takes a request for mutual legal assistance, which the requesting side may send. */
    MLA_REQUIRED(Holder.RQ),
    CLOSED(Holder.NO);

    /** The matter goes on. */
    public static final Set<LawEnforcementState> OPEN = EnumSet.complementOf(EnumSet.of(ANSWERED, CLOSED));

    /** The matter came to an end. */
    public static final Set<LawEnforcementState> ENDED = EnumSet.of(ANSWERED, CLOSED);

    /** The requested side can work: an urgent enquiry is answered before anybody acknowledges it. */
    public static final Set<LawEnforcementState> AT_WORK =
            EnumSet.of(RECEIVED, ACKNOWLEDGED, IN_PROGRESS, ANSWERED_PARTIAL);

    private final Holder holder;

    LawEnforcementState(Holder holder) {
        this.holder = holder;
    }

    @Override
    public Holder holder() {
        return holder;
    }
}
