package rogatory.testkit;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import rogatory.testkit.EventModelPage.Step;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.LegalAct;

/**
 * Walks a law by all acts of a catalogue until no new situation turns up, and notes each change of state.
 *
 * @param <E> the events of one kind of request
 * @param <R> its file
 * @param <S> its states
 * @param situation all of a file that decides which acts may follow
 * @param longest how many events a file may have before it is walked no further
 */
public record LawWalk<E, R, S>(
        List<LegalAct> acts,
        Function<DeciderSpec<E>, R> file,
        Function<R, S> state,
        Function<R, ?> situation,
        int longest) {

    /** @param begun files as they begin */
    public Set<Step<S>> from(Collection<DeciderSpec<E>> begun) {
        Set<Step<S>> steps = new LinkedHashSet<>();
        Set<Object> known = new HashSet<>();
        Deque<DeciderSpec<E>> open = new ArrayDeque<>(begun);
        while (!open.isEmpty()) {
            DeciderSpec<E> spec = open.remove();
            S before = state.apply(file.apply(spec));
            for (LegalAct act : acts) {
                if (spec.when(act).decision() instanceof Decision.Accepted<E>(var events, var ignored)) {
                    DeciderSpec<E> next = spec.given(events);
                    R after = file.apply(next);
                    steps.add(new Step<>(before, events.getFirst().getClass().getSimpleName(), state.apply(after)));
                    if (next.history().size() < longest && known.add(situation.apply(after))) {
                        open.add(next);
                    }
                }
            }
        }
        return steps;
    }
}
