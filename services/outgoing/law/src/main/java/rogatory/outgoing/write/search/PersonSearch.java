package rogatory.outgoing.write.search;

import static rogatory.outgoing.request.OutgoingState.ACKNOWLEDGED;
import static rogatory.outgoing.request.OutgoingState.DRAFTING;
import static rogatory.outgoing.request.OutgoingState.GRANTED;
import static rogatory.outgoing.request.OutgoingState.NOT_YET_SENT;
import static rogatory.outgoing.request.OutgoingState.PROVISIONAL_ARREST_SOUGHT;
import static rogatory.outgoing.request.OutgoingState.SENT;
import static rogatory.outgoing.request.OutgoingState.SOUGHT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rogatory.outgoing.events.LocatedAbroad;
import rogatory.outgoing.events.NotLocated;
import rogatory.outgoing.events.NoticeCirculated;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.WarrantIssued;
import rogatory.outgoing.request.OutgoingRequest;
import rogatory.outgoing.request.OutgoingState;
import rogatory.outgoing.request.WarrantFirst;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Looking for the person: warrants, notices, where the person was found or not. */
public final class PersonSearch {

    private static final Set<OutgoingState> LOOKING =
            EnumSet.of(DRAFTING, SOUGHT, PROVISIONAL_ARREST_SOUGHT, SENT, ACKNOWLEDGED, GRANTED);

    public static final List<Move<OutgoingState>> MOVES = List.of(
            new Move<>("warrants", IssueWarrant.class, "WarrantIssued", NOT_YET_SENT, "same", Holder.RQ, "practice"),
            new Move<>(
                    "notices",
                    CirculateNotice.class,
                    "NoticeCirculated",
                    LOOKING,
                    "SOUGHT from DRAFTING; same elsewhere",
                    Holder.RQ,
                    "practice"),
            new Move<>(
                    "locations",
                    ReportLocation.class,
                    "LocatedAbroad",
                    LOOKING,
                    "DRAFTING from SOUGHT; same elsewhere",
                    Holder.RX,
                    "UNCAC 44(1)"),
            new Move<>("vain-searches", ReportNotLocated.class, "NotLocated", LOOKING, "same", Holder.RX, "practice"));

    private PersonSearch() {}

    public static Decision<OutgoingEvent> decide(SearchCommand command, OutgoingRequest request) {
        return switch (command) {
            case IssueWarrant c ->
                Decision.accepted(new WarrantIssued(c.requestId(), c.occurredOn(), c.precision(), c.note()));
            case CirculateNotice c ->
                new WarrantFirst(request)
                        .check()
                        .orElseGet(() -> Decision.accepted(new NoticeCirculated(
                                c.requestId(), c.occurredOn(), c.precision(), c.notice(), c.note())));
            case ReportLocation c ->
                Decision.accepted(
                        new LocatedAbroad(c.requestId(), c.occurredOn(), c.precision(), c.evidence(), c.note()));
            case ReportNotLocated c ->
                Decision.accepted(new NotLocated(c.requestId(), c.occurredOn(), c.precision(), c.evidence(), c.note()));
        };
    }
}
