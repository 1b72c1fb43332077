package rogatory.spontaneous.write.correction;

import static rogatory.spontaneous.request.SpontaneousState.OPEN;

import java.util.List;
import rogatory.spontaneous.events.*;
import rogatory.spontaneous.request.*;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Move;
import rogatory.vocabulary.Moves;
import rogatory.vocabulary.Numbered;
import rogatory.vocabulary.record.*;

/** Mistakes, duplicates, links and observations of information given without a request. */
public final class Correction {

    public static final List<Move<SpontaneousState>> MOVES = RecordKeeping.moves(SpontaneousState.class, OPEN);

    private static final RecordKeeping<SpontaneousInformation, SpontaneousEvent> RECORD =
            new RecordKeeping<>(information -> "law-enforcement", SpontaneousInformation::evolve, Prerequisites::met);

    private Correction() {}

    public static Decision<SpontaneousEvent> decide(
            RecordCommand command,
            SpontaneousInformation file,
            List<Numbered<SpontaneousEvent>> history,
            Moves<SpontaneousState> moves) {
        return RECORD.check(command, file, history, moves).orElseGet(() -> Decision.accepted(event(command)));
    }

    private static SpontaneousEvent event(RecordCommand command) {
        return switch (command) {
            case VoidEvent c -> new EventVoided(c.requestId(), c.occurredOn(), c.precision(), c.sequence(), c.reason());
            case CorrectRecord c ->
                new RecordCorrected(
                        c.requestId(), c.occurredOn(), c.precision(), c.field(), c.from(), c.to(), c.reason());
            case MergeDuplicate c ->
                new DuplicateMerged(c.requestId(), c.occurredOn(), c.precision(), c.into(), c.reason());
            case LinkRequest c ->
                new RequestLinked(c.requestId(), c.occurredOn(), c.precision(), c.type(), c.to().text(), c.note());
            case NoteObservation c ->
                new ObservationNoted(c.requestId(), c.occurredOn(), c.precision(), c.code(), c.note());
            case WithdrawObservation c ->
                new ObservationWithdrawn(c.requestId(), c.occurredOn(), c.precision(), c.code(), c.reason());
        };
    }
}
