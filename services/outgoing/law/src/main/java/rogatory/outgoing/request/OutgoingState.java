package rogatory.outgoing.request;

import static rogatory.outgoing.events.Subject.EXTRADITION;
import static rogatory.outgoing.events.Subject.LAW_ENFORCEMENT;
import static rogatory.outgoing.events.Subject.MLA;

import java.util.EnumSet;
import java.util.Set;
import rogatory.outgoing.events.Subject;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.LifecycleState;

/** Where a request that we sent stands, and who has the ball there; which states a request can be in follows from its subject. */
public enum OutgoingState implements LifecycleState {
    DRAFTING(Holder.RQ),
    /** The person is looked for by a notice: the ball lies with whoever may find the person, not with the partner. */
    SOUGHT(Holder.TP, EXTRADITION),
    PROVISIONAL_ARREST_SOUGHT(Holder.RX, EXTRADITION),
    /** The person is held abroad, and we owe the papers, UNCAC 44(10). */
    PROVISIONALLY_ARRESTED(Holder.RQ, EXTRADITION),
    SENT(Holder.RA),
    ACKNOWLEDGED(Holder.RA),
    CLARIFICATION_SOUGHT(Holder.RQ),
    CONSULTING(Holder.RQ_RA),
    GRANTED(Holder.RX),
    POSTPONED(Holder.RX),
    PARTIAL_RESULTS(Holder.RX, MLA, LAW_ENFORCEMENT),
    RESULTS_RECEIVED(Holder.RQ, MLA, LAW_ENFORCEMENT),
    /** The other side can only help on a request for mutual legal assistance. */
    MLA_REQUIRED(Holder.RQ, LAW_ENFORCEMENT),
    CLOSED(Holder.NO);

    public static final Set<OutgoingState> OPEN = EnumSet.complementOf(EnumSet.of(CLOSED));

    /** The request itself has not been sent, though provisional arrest may have been asked for. */
    public static final Set<OutgoingState> NOT_YET_SENT =
            EnumSet.of(DRAFTING, SOUGHT, PROVISIONAL_ARREST_SOUGHT, PROVISIONALLY_ARRESTED);

    /** It was sent, and something is still to come. */
    public static final Set<OutgoingState> ABROAD = EnumSet.of(
            SENT, ACKNOWLEDGED, CLARIFICATION_SOUGHT, CONSULTING, GRANTED, POSTPONED, PARTIAL_RESULTS, MLA_REQUIRED);

    /** The other side has the ball, so that its silence counts. */
    public static final Set<OutgoingState> AWAITED =
            EnumSet.of(SENT, ACKNOWLEDGED, GRANTED, POSTPONED, PARTIAL_RESULTS);

    private final Holder holder;
    private final Set<Subject> subjects;

    OutgoingState(Holder holder, Subject... only) {
        this.holder = holder;
        this.subjects = only.length == 0 ? Set.of(Subject.values()) : Set.of(only);
    }

    /** In the order of the lifecycle. */
    public static Set<OutgoingState> of(Subject subject) {
        Set<OutgoingState> all = EnumSet.allOf(OutgoingState.class);
        all.removeIf(state -> !state.subjects.contains(subject));
        return all;
    }

    @Override
    public Holder holder() {
        return holder;
    }
}
