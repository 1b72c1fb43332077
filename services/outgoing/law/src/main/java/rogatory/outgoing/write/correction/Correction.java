package rogatory.outgoing.write.correction;

import java.util.List;
import java.util.Optional;
import rogatory.outgoing.events.DuplicateMerged;
import rogatory.outgoing.events.EventVoided;
import rogatory.outgoing.events.ObservationNoted;
import rogatory.outgoing.events.ObservationWithdrawn;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.RecordCorrected;
import rogatory.outgoing.events.RequestLinked;
import rogatory.outgoing.request.OralOnlyWhenUrgent;
import rogatory.outgoing.request.OutgoingRequest;
import rogatory.outgoing.request.OutgoingState;
import rogatory.outgoing.request.UrgentProvisionalArrest;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;
import rogatory.vocabulary.Moves;
import rogatory.vocabulary.Numbered;
import rogatory.vocabulary.record.CorrectRecord;
import rogatory.vocabulary.record.LinkRequest;
import rogatory.vocabulary.record.MergeDuplicate;
import rogatory.vocabulary.record.NoteObservation;
import rogatory.vocabulary.record.Particulars;
import rogatory.vocabulary.record.RecordCommand;
import rogatory.vocabulary.record.RecordKeeping;
import rogatory.vocabulary.record.VoidEvent;
import rogatory.vocabulary.record.WithdrawObservation;

/** Mistakes, duplicates, links and observations of a request that we sent. */
public final class Correction {

    private static final RecordKeeping<OutgoingRequest, OutgoingEvent> RECORD =
            new RecordKeeping<>(request -> request.subject().service(), OutgoingRequest::evolve, Prerequisites::met);

    private Correction() {}

    /** The record is ours: we are the requesting side. */
    public static List<Move<OutgoingState>> moves() {
        return RecordKeeping.moves(OutgoingState.class, OutgoingState.OPEN).stream()
                .map(row -> new Move<>(
                        row.act(), row.command(), row.event(), row.from(), row.to(), Holder.RQ, row.article()))
                .toList();
    }

    public static Decision<OutgoingEvent> decide(
            RecordCommand command,
            OutgoingRequest request,
            List<Numbered<OutgoingEvent>> history,
            Moves<OutgoingState> moves) {
        return RECORD.check(command, request, history, moves)
                .or(() -> stillAllowed(command, request))
                .orElseGet(() -> Decision.accepted(event(command, request)));
    }

    private static OutgoingEvent event(RecordCommand command, OutgoingRequest request) {
        return switch (command) {
            case VoidEvent c -> new EventVoided(c.requestId(), c.occurredOn(), c.precision(), c.sequence(), c.reason());
            case CorrectRecord c ->
                new RecordCorrected(
                        c.requestId(), c.occurredOn(), c.precision(), c.field(), c.from(), c.to(), c.reason());
            case MergeDuplicate c ->
                new DuplicateMerged(
                        c.requestId(), c.occurredOn(), c.precision(), request.subject(), c.into(), c.reason());
            case LinkRequest c ->
                new RequestLinked(c.requestId(), c.occurredOn(), c.precision(), c.type(), c.to().text(), c.note());
            case NoteObservation c ->
                new ObservationNoted(c.requestId(), c.occurredOn(), c.precision(), c.code(), c.note());
            case WithdrawObservation c ->
                new ObservationWithdrawn(c.requestId(), c.occurredOn(), c.precision(), c.code(), c.reason());
        };
    }

    /** What was sent orally, or provisional arrest that is sought, needs urgency as it did when it was done. */
    private static Optional<Decision<OutgoingEvent>> stillAllowed(RecordCommand command, OutgoingRequest request) {
        if (!(command instanceof CorrectRecord c)) {
            return Optional.empty();
        }
        OutgoingEvent corrected = event(c, request);
        Particulars then = OutgoingRequest.evolve(request, corrected).particulars();
        boolean sent = request.course().transmission().sentOn() != null;
        return new OralOnlyWhenUrgent(request.subject(), sent && then.oral(), then.urgent())
                .check()
                .or(() -> new UrgentProvisionalArrest(
                                request.state() == OutgoingState.PROVISIONAL_ARREST_SOUGHT, then.urgent())
                        .check());
    }
}
