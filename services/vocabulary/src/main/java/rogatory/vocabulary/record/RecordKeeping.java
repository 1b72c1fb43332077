package rogatory.vocabulary.record;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Fold;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.LegalFact;
import rogatory.vocabulary.Link;
import rogatory.vocabulary.Move;
import rogatory.vocabulary.Moves;
import rogatory.vocabulary.Numbered;
import rogatory.vocabulary.RequestAddress;
import rogatory.vocabulary.VoidTheLaterEventsFirst;

/**
 * Mistakes are corrected by further events, never by edits: what was recorded stays readable. These are the rules that
 * every kind of request keeps.
 *
 * @param service the service that keeps the file, as in the address of a request
 * @param fold how the file takes in an event
 * @param grounded whether what an event rests on beside the state is on file
 */
public record RecordKeeping<R extends HasParticulars, E extends LegalFact>(
        Function<R, String> service, Fold<R, E> fold, BiPredicate<R, E> grounded) {

    private static final String ARTICLE = "record of facts";

    /** The rows of the table of legal moves; a file may be merged into another only while it is open. */
    public static <S extends Enum<S>> List<Move<S>> moves(Class<S> states, Set<S> open) {
        Set<S> any = EnumSet.allOf(states);
        return List.of(
                new Move<>(
                        "voidings",
                        VoidEvent.class,
                        "EventVoided",
                        any,
                        "as if the event had not been recorded",
                        Holder.RA,
                        ARTICLE),
                new Move<>("corrections", CorrectRecord.class, "RecordCorrected", any, "same", Holder.RA, ARTICLE),
                new Move<>(
                        "duplicate-merger",
                        MergeDuplicate.class,
                        "DuplicateMerged",
                        open,
                        "CLOSED",
                        Holder.RA,
                        ARTICLE),
                new Move<>("links", LinkRequest.class, "RequestLinked", any, "same", Holder.RA, ARTICLE),
                new Move<>("observations", NoteObservation.class, "ObservationNoted", any, "same", Holder.RA, ARTICLE),
                new Move<>(
                        "observation-withdrawals",
                        WithdrawObservation.class,
                        "ObservationWithdrawn",
                        any,
                        "same",
                        Holder.RA,
                        ARTICLE));
    }

    /** @return a refusal, or nothing if the act may be put on record */
    public Optional<Decision<E>> check(RecordCommand command, R file, List<Numbered<E>> history, Moves<?> moves) {
        return switch (command) {
            case VoidEvent c -> voidable(history, moves).check(c.sequence());
            case CorrectRecord c -> correct(c, file);
            case MergeDuplicate c -> merge(c, file);
            case LinkRequest c -> link(c, file, history);
            case NoteObservation c -> Observing.note(c, file);
            case WithdrawObservation c -> Observing.withdraw(c, file);
        };
    }

    private VoidTheLaterEventsFirst<R, E> voidable(List<Numbered<E>> history, Moves<?> moves) {
        return new VoidTheLaterEventsFirst<>(history, moves, fold, grounded.and(Observing::grounded));
    }

    private Optional<Decision<E>> correct(CorrectRecord c, R file) {
        Optional<CorrectableField> field = CorrectableField.named(c.field());
        if (field.isEmpty()) {
            String all = Arrays.stream(CorrectableField.values())
                    .map(CorrectableField::field)
                    .collect(joining(", "));
            return refuse("correctable-fields", "'" + c.field() + "' cannot be corrected; these can: " + all);
        }
        Optional<String> wrong = field.get().wrong(c.to(), c.occurredOn());
        if (wrong.isPresent()) {
            return refuse("correct-to-a-right-value", wrong.get());
        }
        String present = field.get().present(file.particulars());
        return Objects.equals(present, c.from())
                ? Optional.empty()
                : refuse("correct-what-is-on-file", "on file is " + present + ", not " + c.from());
    }

    private Optional<Decision<E>> merge(MergeDuplicate c, R file) {
        if (c.into().equals(c.requestId()) || c.into().equals(file.ref())) {
            return refuse("merge-into-another", "a file cannot be the duplicate of itself");
        }
        return RequestAddress.isSound(RequestAddress.text(service.apply(file), c.into()))
                ? Optional.empty()
                : refuse(
                        "merge-into-another",
                        "into names the other file: its stream id, or its reference in one line, as in 2021-17");
    }

    private Optional<Decision<E>> link(LinkRequest c, R file, List<Numbered<E>> history) {
        boolean itself = c.to().service().equals(service.apply(file))
                && (c.to().id().equals(file.id()) || c.to().id().equals("ref:" + file.ref()));
        if (itself) {
            return refuse("link-to-another", "a file is not linked to itself; name the other one");
        }
        boolean linked = Numbered.standing(history).stream()
                .anyMatch(next -> next.event() instanceof Link link
                        && link.linkType().equals(c.type())
                        && link.linkedTo().equals(c.to().text()));
        return linked ? refuse("link-once", c.type() + " " + c.to() + " is on file already") : Optional.empty();
    }

    private static <E> Optional<Decision<E>> refuse(String rule, String because) {
        return Optional.of(Decision.refused(rule, because, ARTICLE));
    }
}
