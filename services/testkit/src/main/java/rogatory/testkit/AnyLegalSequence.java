package rogatory.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Move;
import rogatory.vocabulary.Moves;
import rogatory.vocabulary.OpeningFact;
import rogatory.vocabulary.Voiding;

/**
 * What an authority does where each of its acts is one that the law accepts, chosen by a number out of a catalogue.
 *
 * @param <E> the events of one kind of request
 * @param <R> its file
 * @param <S> its states
 * @param acts the catalogue, for a file of so many events
 * @param voiding the act that voids the event of that place
 */
public record AnyLegalSequence<E, R, S extends Enum<S>>(
        Moves<S> moves,
        IntFunction<List<LegalAct>> acts,
        Function<DeciderSpec<E>, R> file,
        Function<R, S> state,
        IntFunction<LegalAct> voiding) {

    /** Each act leaves the event of its row, from a state of its row to a state of its row. */
    public void leadsWhereTheTableSays(DeciderSpec<E> begun, List<Integer> choices) {
        DeciderSpec<E> spec = begun;
        for (int choice : choices) {
            LegalAct act = choose(spec, choice);
            DeciderSpec<E> next = spec.after(act);
            Move<S> move = row(act);
            S before = state(spec);

            assertThat(move.from()).contains(before);
            assertThat(next.history()).hasSize(spec.history().size() + 1);
            assertThat(next.history().getLast().getClass().getSimpleName()).isEqualTo(move.event());
            leadsWhereItSays(move, before, state(next));
            spec = next;
        }
    }

    /**
     * After each act the file is as it must be, and at the end it is the same when the last event is voided and recorded
     * again.
     *
     * @param sound says what must hold of a file and its events
     */
    public void keeps(DeciderSpec<E> begun, List<Integer> choices, BiConsumer<R, List<E>> sound) {
        DeciderSpec<E> spec = begun;
        for (int choice : choices) {
            spec = spec.after(choose(spec, choice));
            sound.accept(file.apply(spec), spec.history());
        }
        E last = spec.history().getLast();
        if (!(last instanceof Voiding) && !(last instanceof OpeningFact)) {
            DeciderSpec<E> voided = spec.after(voiding.apply(spec.history().size() - 1));
            assertThat(file.apply(voided.given(last))).isEqualTo(file.apply(spec));
        }
    }

    private void leadsWhereItSays(Move<S> move, S before, S after) {
        boolean back = move.to().startsWith("where it was") || move.to().startsWith("as if");
        boolean named = Set.of(move.to().split("[^A-Z_]+")).contains(after.name());
        boolean stays =
                after == before && (move.to().contains("same") || move.to().contains("as before"));
        assertThat(back || named || stays)
                .as("%s leads from %s to %s, but the table says '%s'", move.act(), before, after, move.to())
                .isTrue();
    }

    private S state(DeciderSpec<E> spec) {
        return state.apply(file.apply(spec));
    }

    private LegalAct choose(DeciderSpec<E> spec, int choice) {
        List<LegalAct> possible = acts.apply(spec.history().size()).stream()
                .filter(act -> spec.when(act).decision() instanceof Decision.Accepted)
                .toList();
        assertThat(possible)
                .as("something is always possible after %s", spec.history())
                .isNotEmpty();
        return possible.get(Math.floorMod(choice, possible.size()));
    }

    private Move<S> row(LegalAct act) {
        return moves.rows().stream()
                .filter(move -> move.command() == act.getClass())
                .findFirst()
                .orElseThrow();
    }
}
