package rogatory.mla.write.court;

import static rogatory.mla.request.MlaState.*;

import java.util.List;
import rogatory.mla.events.*;
import rogatory.mla.request.*;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Courts: orders and appeals on the way to execution. */
public final class Court {

    public static final List<Move<MlaState>> MOVES = List.of(
            new Move<>(
                    "court-orders-sought",
                    SeekCourtOrder.class,
                    "CourtOrderSought",
                    EXECUTING,
                    "same",
                    Holder.RX,
                    "UNCAC 46(17)"),
            new Move<>(
                    "court-orders",
                    RecordCourtOrder.class,
                    "CourtOrderMade",
                    BEFORE_COURT,
                    "same",
                    Holder.RC,
                    "UNCAC 46(17)"),
            new Move<>("appeals", LodgeAppeal.class, "AppealLodged", EXECUTING, "same", Holder.RC, "UNCAC 46(17)"),
            new Move<>(
                    "appeal-decisions",
                    DecideAppeal.class,
                    "AppealDecided",
                    BEFORE_COURT,
                    "same",
                    Holder.RC,
                    "UNCAC 46(17)"));

    private Court() {}

    public static Decision<MlaEvent> decide(CourtCommand command, MlaRequest request) {
        return switch (command) {
            case SeekCourtOrder c ->
                new ItemsOfThisRequest(request, c.items())
                        .mustExist()
                        .orElseGet(() -> Decision.accepted(new CourtOrderSought(
                                c.requestId(), c.occurredOn(), c.precision(), c.items(), c.note())));
            case RecordCourtOrder c ->
                new ItemsOfThisRequest(request, c.items())
                        .mustExist()
                        .orElseGet(() -> Decision.accepted(
                                new CourtOrderMade(c.requestId(), c.occurredOn(), c.precision(), c.items(), c.note())));
            case LodgeAppeal c ->
                new ItemsOfThisRequest(request, c.items())
                        .mustExist()
                        .orElseGet(() -> Decision.accepted(
                                new AppealLodged(c.requestId(), c.occurredOn(), c.precision(), c.items(), c.note())));
            case DecideAppeal c ->
                request.course().appealsPending() == 0
                        ? Decision.refused(
                                "appeal-pending",
                                "no appeal is pending; record first that it was lodged",
                                "UNCAC 46(17)")
                        : new ItemsOfThisRequest(request, c.items())
                                .mustExist()
                                .orElseGet(() -> Decision.accepted(new AppealDecided(
                                        c.requestId(), c.occurredOn(), c.precision(), c.items(), c.note())));
        };
    }
}
