package rogatory.mla.write.correction;

import static rogatory.mla.request.MlaState.OPEN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rogatory.mla.events.*;
import rogatory.mla.request.*;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Move;
import rogatory.vocabulary.Moves;
import rogatory.vocabulary.Numbered;
import rogatory.vocabulary.record.*;

/** Mistakes, duplicates, links and observations of a request for assistance. */
public final class Correction {

    public static final List<Move<MlaState>> MOVES = RecordKeeping.moves(MlaState.class, OPEN);

    private static final RecordKeeping<MlaRequest, MlaEvent> RECORD =
            new RecordKeeping<>(request -> "mla", MlaRequest::evolve, Prerequisites::met);

    private Correction() {}

    public static Decision<MlaEvent> decide(
            RecordCommand command, MlaRequest request, List<Numbered<MlaEvent>> history, Moves<MlaState> moves) {
        return oralWithoutUrgency(command, request)
                .or(() -> RECORD.check(command, request, history, moves))
                .orElseGet(() -> Decision.accepted(event(command)));
    }

    private static MlaEvent event(RecordCommand command) {
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

    private static Optional<Decision<MlaEvent>> oralWithoutUrgency(RecordCommand command, MlaRequest request) {
        if (!(command instanceof CorrectRecord c) || !Set.of("form", "urgency").contains(c.field())) {
            return Optional.empty();
        }
        Particulars then = request.particulars().corrected(corrected(c));
        return then.oral() && !then.urgent()
                ? Optional.of(Decision.refused(
                        "oral-only-when-urgent",
                        "an oral request is for urgent circumstances: correct the urgency to U2 or U3 first, or the form",
                        "UNCAC 46(14)"))
                : Optional.empty();
    }
}
