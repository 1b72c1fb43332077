package rogatory.lawenforcement.write.coordination;

import static rogatory.lawenforcement.request.LawEnforcementState.*;

import java.util.List;
import rogatory.lawenforcement.events.*;
import rogatory.lawenforcement.request.*;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Working together beyond the single answer, UNCAC 48(1)(c) and 48(1)(e). */
public final class Coordination {

    public static final List<Move<LawEnforcementState>> MOVES = List.of(
            new Move<>(
                    "liaison-officers",
                    EngageLiaisonOfficer.class,
                    "LiaisonOfficerEngaged",
                    OPEN,
                    "same",
                    Holder.RX,
                    "UNCAC 48(1)(e)"),
            new Move<>(
                    "coordination-meetings",
                    HoldCoordinationMeeting.class,
                    "CoordinationMeetingHeld",
                    OPEN,
                    "same",
                    Holder.RX,
                    "UNCAC 48(1)(e)"),
            new Move<>(
                    "staff-exchanges", ExchangeStaff.class, "StaffExchange", OPEN, "same", Holder.RX, "UNCAC 48(1)(e)"),
            new Move<>(
                    "items-for-analysis",
                    SendItemsForAnalysis.class,
                    "ItemsForAnalysisSent",
                    OPEN,
                    "same",
                    Holder.RX,
                    "UNCAC 48(1)(c)"));

    private Coordination() {}

    public static Decision<LawEnforcementEvent> decide(CoordinationCommand command) {
        return switch (command) {
            case EngageLiaisonOfficer c ->
                Decision.accepted(
                        new LiaisonOfficerEngaged(c.requestId(), c.occurredOn(), c.precision(), c.posting(), c.note()));
            case HoldCoordinationMeeting c ->
                Decision.accepted(new CoordinationMeetingHeld(c.requestId(), c.occurredOn(), c.precision(), c.note()));
            case ExchangeStaff c ->
                Decision.accepted(new StaffExchange(c.requestId(), c.occurredOn(), c.precision(), c.note()));
            case SendItemsForAnalysis c ->
                Decision.accepted(
                        new ItemsForAnalysisSent(c.requestId(), c.occurredOn(), c.precision(), c.what(), c.note()));
        };
    }
}
