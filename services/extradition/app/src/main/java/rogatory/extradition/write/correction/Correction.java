package rogatory.extradition.write.correction;

import static rogatory.extradition.request.ExtraditionState.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import rogatory.extradition.events.*;
import rogatory.extradition.request.*;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;
import rogatory.vocabulary.Moves;
import rogatory.vocabulary.Numbered;
import rogatory.vocabulary.VoidTheLaterEventsFirst;

/** Mistakes are corrected by further events, never by edits: what was recorded stays readable. */
public final class Correction {

    private static final Set<ExtraditionState> ANY = Set.of(ExtraditionState.values());

    public static final List<Move<ExtraditionState>> MOVES = List.of(
            new Move<>(
                    "voidings",
                    VoidEvent.class,
                    "EventVoided",
                    ANY,
                    "as if the event had not been recorded",
                    Holder.RA,
                    "record of facts"),
            new Move<>(
                    "corrections", CorrectRecord.class, "RecordCorrected", ANY, "same", Holder.RA, "record of facts"),
            new Move<>(
                    "duplicate-merger",
                    MergeDuplicate.class,
                    "DuplicateMerged",
                    OPEN,
                    "CLOSED",
                    Holder.RA,
                    "record of facts"));

    private static final Set<String> URGENT = Set.of("U2", "U3");

    private Correction() {}

    public static Decision<ExtraditionEvent> decide(
            CorrectionCommand command,
            ExtraditionRequest request,
            List<Numbered<ExtraditionEvent>> history,
            Moves<ExtraditionState> moves) {
        return switch (command) {
            case VoidEvent c ->
                new VoidTheLaterEventsFirst<>(history, moves, ExtraditionRequest::evolve, Prerequisites::met)
                        .check(c.sequence())
                        .orElseGet(() -> Decision.accepted(new EventVoided(
                                c.requestId(), c.occurredOn(), c.precision(), c.sequence(), c.reason())));
            case CorrectRecord c -> correct(c, request);
            case MergeDuplicate c ->
                c.into().equals(c.requestId())
                        ? Decision.refused(
                                "merge-into-another", "a file cannot be the duplicate of itself", "record of facts")
                        : Decision.accepted(new DuplicateMerged(
                                c.requestId(), c.occurredOn(), c.precision(), c.into(), c.reason()));
        };
    }

    private static Decision<ExtraditionEvent> correct(CorrectRecord c, ExtraditionRequest request) {
        Optional<Correctable> field = Correctable.named(c.field());
        if (field.isEmpty()) {
            return Decision.refused(
                    "correctable-fields",
                    "'" + c.field() + "' cannot be corrected; these can: " + Correctable.all(),
                    "record of facts");
        }
        Optional<String> wrong = field.get().wrong(c.to()).or(() -> inTheFuture(field.get(), c));
        if (wrong.isPresent()) {
            return Decision.refused("correct-to-a-right-value", wrong.get(), "record of facts");
        }
        if (field.get() == Correctable.URGENCY && !request.course().papers().here() && !URGENT.contains(c.to())) {
            return Decision.refused(
                    "provisional-arrest-when-urgent",
                    "a person is taken into custody before the papers come only where the circumstances are urgent:"
                            + " urgency must be U2 or U3",
                    "UNCAC 44(10)");
        }
        String present = field.get().present(request);
        return Objects.equals(present, c.from())
                ? Decision.accepted(new RecordCorrected(
                        c.requestId(), c.occurredOn(), c.precision(), c.field(), c.from(), c.to(), c.reason()))
                : Decision.refused(
                        "correct-what-is-on-file", "on file is " + present + ", not " + c.from(), "record of facts");
    }

    private static Optional<String> inTheFuture(Correctable field, CorrectRecord c) {
        return field == Correctable.RECEIVED_ON && LocalDate.parse(c.to()).isAfter(c.occurredOn())
                ? Optional.of("a request corrected on " + c.occurredOn() + " was not received later, on " + c.to())
                : Optional.empty();
    }
}
