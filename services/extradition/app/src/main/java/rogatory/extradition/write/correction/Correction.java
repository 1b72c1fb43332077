package rogatory.extradition.write.correction;

import static rogatory.extradition.request.ExtraditionState.OPEN;

import java.util.List;
import java.util.Optional;
import rogatory.extradition.events.*;
import rogatory.extradition.request.*;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Move;
import rogatory.vocabulary.Moves;
import rogatory.vocabulary.Numbered;
import rogatory.vocabulary.record.*;

/** Mistakes, duplicates, links and observations of a request for extradition. */
public final class Correction {

    public static final List<Move<ExtraditionState>> MOVES = RecordKeeping.moves(ExtraditionState.class, OPEN);

    private static final RecordKeeping<ExtraditionRequest, ExtraditionEvent> RECORD =
            new RecordKeeping<>(request -> "extradition", ExtraditionRequest::evolve, Prerequisites::met);

    private Correction() {}

    public static Decision<ExtraditionEvent> decide(
            RecordCommand command,
            ExtraditionRequest request,
            List<Numbered<ExtraditionEvent>> history,
            Moves<ExtraditionState> moves) {
        return provisionalWithoutUrgency(command, request)
                .or(() -> RECORD.check(command, request, history, moves))
                .orElseGet(() -> Decision.accepted(event(command)));
    }

    private static ExtraditionEvent event(RecordCommand command) {
        return switch (command) {
            case VoidEvent c -> new EventVoided(c.requestId(), c.occurredOn(), c.precision(), c.sequence(), c.reason());
            case CorrectRecord c -> corrected(c);
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

    private static RecordCorrected corrected(CorrectRecord c) {
        return new RecordCorrected(
                c.requestId(), c.occurredOn(), c.precision(), c.field(), c.from(), c.to(), c.reason());
    }

    private static Optional<Decision<ExtraditionEvent>> provisionalWithoutUrgency(
            RecordCommand command, ExtraditionRequest request) {
        return command instanceof CorrectRecord c
                        && c.field().equals("urgency")
                        && !request.course().papers().here()
                        && !request.particulars().corrected(corrected(c)).urgent()
                ? Optional.of(Decision.refused(
                        "provisional-arrest-when-urgent",
                        "a person is taken into custody before the papers come only where the circumstances are urgent:"
                                + " urgency must be U2 or U3",
                        "UNCAC 44(10)"))
                : Optional.empty();
    }
}
