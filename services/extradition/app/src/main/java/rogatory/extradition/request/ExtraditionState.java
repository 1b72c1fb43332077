package rogatory.extradition.request;

import java.util.EnumSet;
import java.util.Set;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.LifecycleState;

/** Where a request for extradition stands, and who has the ball there. */
public enum ExtraditionState implements LifecycleState {
    PROVISIONAL_ARREST_REQUESTED(Holder.RX),
    /** The person is held or bailed, and the requesting side owes the papers. */
    PROVISIONALLY_ARRESTED(Holder.RQ),
    RECEIVED(Holder.RA),
    UNDER_REVIEW(Holder.RA),
    CLARIFICATION_SOUGHT(Holder.RQ),
    LOCATING(Holder.RX),
    ARRESTED(Holder.RC),
    CONSENT_GIVEN(Holder.RM),
    JUDICIAL_PHASE(Holder.RC),
    APPEAL(Holder.RC),
    CONSULTING(Holder.RQ_RA),
    EXECUTIVE_DECISION(Holder.RM),
    SURRENDER_ORDERED(Holder.RX),
    /** The agency waits, or a court where a domestic case or sentence comes first. */
    SURRENDER_POSTPONED(Holder.RX),
    SURRENDERED(Holder.NO),
    CLOSED(Holder.NO);

    /** The person is here and the matter goes on. */
    public static final Set<ExtraditionState> OPEN = EnumSet.complementOf(EnumSet.of(SURRENDERED, CLOSED));

    /** From review to the decision: where the merits are weighed, so where a question may come up or a refusal follow. */
    public static final Set<ExtraditionState> EXAMINED =
            EnumSet.of(UNDER_REVIEW, LOCATING, ARRESTED, CONSENT_GIVEN, JUDICIAL_PHASE, APPEAL, EXECUTIVE_DECISION);

    /** The matter is before a court. */
    public static final Set<ExtraditionState> BEFORE_A_COURT = EnumSet.of(ARRESTED, JUDICIAL_PHASE, APPEAL);

    private final Holder holder;

    ExtraditionState(Holder holder) {
        this.holder = holder;
    }

    @Override
    public Holder holder() {
        return holder;
    }
}
