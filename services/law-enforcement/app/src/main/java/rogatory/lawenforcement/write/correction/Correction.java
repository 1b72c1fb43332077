package rogatory.lawenforcement.write.correction;

import static rogatory.lawenforcement.request.LawEnforcementState.OPEN;

import java.util.List;
import rogatory.lawenforcement.events.*;
import rogatory.lawenforcement.request.*;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Move;
import rogatory.vocabulary.Moves;
import rogatory.vocabulary.Numbered;
import rogatory.vocabulary.record.*;

/** Mistakes, duplicates, links and observations of an enquiry. */
public final class Correction {

    public static final List<Move<LawEnforcementState>> MOVES = RecordKeeping.moves(LawEnforcementState.class, OPEN);

    private static final RecordKeeping<LawEnforcementRequest, LawEnforcementEvent> RECORD =
            new RecordKeeping<>(request -> "law-enforcement", LawEnforcementRequest::evolve, Prerequisites::met);

    private Correction() {}

    public static Decision<LawEnforcementEvent> decide(
            RecordCommand command,
            LawEnforcementRequest request,
            List<Numbered<LawEnforcementEvent>> history,
            Moves<LawEnforcementState> moves) {
        return RECORD.check(command, request, history, moves).orElseGet(() -> Decision.accepted(event(command)));
    }

    private static LawEnforcementEvent event(RecordCommand command) {
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
