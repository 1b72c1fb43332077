package rogatory.mla.request;

import java.util.EnumSet;
import java.util.Set;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.LifecycleState;

/** Where a request for mutual legal assistance stands, and who has the ball there. */
public enum MlaState implements LifecycleState {
    RECEIVED(Holder.RA),
    UNDER_REVIEW(Holder.RA),
    CLARIFICATION_SOUGHT(Holder.RQ),
    CONSULTING(Holder.RQ_RA),
    ACCEPTED(Holder.RA),
    IN_EXECUTION(Holder.RX),
    POSTPONED(Holder.RX),
    PARTIALLY_EXECUTED(Holder.RX),
    EXECUTED(Holder.RA),
    CLOSED(Holder.NO);

    /** All states but the closed one. */
    public static final Set<MlaState> OPEN = EnumSet.complementOf(EnumSet.of(CLOSED));

    /** The states in which an agency is at work. */
    public static final Set<MlaState> EXECUTING = EnumSet.of(IN_EXECUTION, PARTIALLY_EXECUTED);

    /** The states in which a court may still have something to decide. */
    public static final Set<MlaState> BEFORE_COURT = EnumSet.of(IN_EXECUTION, PARTIALLY_EXECUTED, EXECUTED);

    private final Holder holder;

    MlaState(Holder holder) {
        this.holder = holder;
    }

    @Override
    public Holder holder() {
        return holder;
    }
}
