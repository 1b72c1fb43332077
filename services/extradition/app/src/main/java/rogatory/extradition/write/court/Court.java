package rogatory.extradition.write.court;

import static rogatory.extradition.request.ExtraditionState.APPEAL;
import static rogatory.extradition.request.ExtraditionState.ARRESTED;
import static rogatory.extradition.request.ExtraditionState.EXECUTIVE_DECISION;
import static rogatory.extradition.request.ExtraditionState.JUDICIAL_PHASE;

import java.util.List;
import java.util.Set;
import rogatory.extradition.events.AppealDecided;
import rogatory.extradition.events.AppealLodged;
import rogatory.extradition.events.Committed;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.events.HearingHeld;
import rogatory.extradition.request.ExtraditionState;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Hearing, committal and appeals. */
public final class Court {

    public static final List<Move<ExtraditionState>> MOVES = List.of(
            new Move<>(
                    "hearings",
                    HoldHearing.class,
                    "HearingHeld",
                    Set.of(ARRESTED, JUDICIAL_PHASE),
                    "JUDICIAL_PHASE",
                    Holder.RC,
                    "UNCAC 44(14)"),
            new Move<>(
                    "committal",
                    CommitPerson.class,
                    "Committed",
                    Set.of(ARRESTED, JUDICIAL_PHASE),
                    "EXECUTIVE_DECISION",
                    Holder.RC,
                    "UNCAC 44(8), 44(9)"),
            new Move<>(
                    "appeals",
                    LodgeAppeal.class,
                    "AppealLodged",
                    Set.of(JUDICIAL_PHASE, EXECUTIVE_DECISION),
                    "APPEAL",
                    Holder.RC,
                    "practice"),
            new Move<>(
                    "appeal-decisions",
                    DecideAppeal.class,
                    "AppealDecided",
                    Set.of(APPEAL),
                    "where it was lodged",
                    Holder.RC,
                    "practice"));

    private Court() {}

    public static Decision<ExtraditionEvent> decide(CourtCommand command) {
        return switch (command) {
            case HoldHearing c ->
                Decision.accepted(new HearingHeld(c.requestId(), c.occurredOn(), c.precision(), c.note()));
            case CommitPerson c ->
                Decision.accepted(
                        new Committed(c.requestId(), c.occurredOn(), c.precision(), c.evidenceStandard(), c.note()));
            case LodgeAppeal c ->
                Decision.accepted(new AppealLodged(c.requestId(), c.occurredOn(), c.precision(), c.note()));
            case DecideAppeal c ->
                Decision.accepted(new AppealDecided(c.requestId(), c.occurredOn(), c.precision(), c.note()));
        };
    }
}
