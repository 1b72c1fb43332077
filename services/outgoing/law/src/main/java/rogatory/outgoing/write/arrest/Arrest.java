package rogatory.outgoing.write.arrest;

import static rogatory.outgoing.request.OutgoingState.CLOSED;
import static rogatory.outgoing.request.OutgoingState.DRAFTING;
import static rogatory.outgoing.request.OutgoingState.MLA_REQUIRED;
import static rogatory.outgoing.request.OutgoingState.NOT_YET_SENT;
import static rogatory.outgoing.request.OutgoingState.PROVISIONALLY_ARRESTED;
import static rogatory.outgoing.request.OutgoingState.SOUGHT;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rogatory.outgoing.events.ForeignArrestMade;
import rogatory.outgoing.events.ForeignReleased;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.PapersPrepared;
import rogatory.outgoing.events.ProvisionalArrestSought;
import rogatory.outgoing.request.OutgoingRequest;
import rogatory.outgoing.request.OutgoingState;
import rogatory.outgoing.request.UrgentProvisionalArrest;
import rogatory.outgoing.request.WarrantFirst;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Arrest abroad, before the papers are sent, UNCAC 44(10), and after. */
public final class Arrest {

    /** No treaty known gives longer; a proposal of this project to catch a slip of the pen. */
    private static final int LONGEST_DAYS = 366;

    private static final Set<OutgoingState> AT_LARGE =
            EnumSet.complementOf(EnumSet.of(PROVISIONALLY_ARRESTED, MLA_REQUIRED, CLOSED));
    private static final Set<OutgoingState> HELD = EnumSet.complementOf(EnumSet.of(DRAFTING, SOUGHT, CLOSED));

    public static final List<Move<OutgoingState>> MOVES = List.of(
            new Move<>(
                    "provisional-arrest-requests",
                    SeekProvisionalArrest.class,
                    "ProvisionalArrestSought",
                    EnumSet.of(DRAFTING, SOUGHT),
                    "PROVISIONAL_ARREST_SOUGHT",
                    Holder.RQ,
                    "UNCAC 44(10)"),
            new Move<>(
                    "arrest",
                    ReportArrest.class,
                    "ForeignArrestMade",
                    AT_LARGE,
                    "PROVISIONALLY_ARRESTED before it is sent; same after",
                    Holder.RX,
                    "UNCAC 44(10)"),
            new Move<>(
                    "release",
                    ReportRelease.class,
                    "ForeignReleased",
                    HELD,
                    "DRAFTING from PROVISIONALLY_ARRESTED; same elsewhere",
                    Holder.RX,
                    "practice"),
            new Move<>(
                    "papers", PreparePapers.class, "PapersPrepared", NOT_YET_SENT, "same", Holder.RQ, "UNCAC 44(10)"));

    private Arrest() {}

    public static Decision<OutgoingEvent> decide(ArrestCommand command, OutgoingRequest request) {
        return switch (command) {
            case SeekProvisionalArrest c ->
                new WarrantFirst(request)
                        .check()
                        .or(() -> new UrgentProvisionalArrest(
                                        true, request.particulars().urgent())
                                .check())
                        .orElseGet(() -> Decision.accepted(
                                new ProvisionalArrestSought(c.requestId(), c.occurredOn(), c.precision(), c.note())));
            case ReportArrest c ->
                papers(c.papersWithinDays(), NOT_YET_SENT.contains(request.state()))
                        .orElseGet(() -> Decision.accepted(new ForeignArrestMade(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.papersWithinDays(),
                                c.evidence(),
                                c.note())));
            case ReportRelease c ->
                request.course().search().arrested()
                        ? Decision.accepted(new ForeignReleased(
                                c.requestId(), c.occurredOn(), c.precision(), c.evidence(), c.note()))
                        : Decision.refused(
                                "arrested-before-released",
                                "the person is not on file as arrested; record the arrest first",
                                "practice");
            case PreparePapers c ->
                Decision.accepted(new PapersPrepared(c.requestId(), c.occurredOn(), c.precision(), c.note()));
        };
    }

    private static Optional<Decision<OutgoingEvent>> papers(@Nullable Integer days, boolean provisional) {
        if (!provisional) {
            return days == null
                    ? Optional.empty()
                    : deadline("the papers were sent already; leave papersWithinDays out");
        }
        return days == null || days < 1 || days > LONGEST_DAYS
                ? deadline("say in papersWithinDays within how many days our papers are due: 1 to " + LONGEST_DAYS)
                : Optional.empty();
    }

    private static Optional<Decision<OutgoingEvent>> deadline(String because) {
        return Optional.of(Decision.refused("papers-deadline", because, "UNCAC 44(10)"));
    }
}
