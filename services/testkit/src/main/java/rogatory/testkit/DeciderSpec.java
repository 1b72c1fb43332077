package rogatory.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.LegalAct;

/**
 * Lets a test speak as the law does: {@code given(received()).when(grant()).refusedBy("legal-move")}.
 *
 * @param <E> the events of one kind of request
 */
public final class DeciderSpec<E> {

    private final BiFunction<LegalAct, List<E>, Decision<E>> decide;
    private final List<E> history;

    private DeciderSpec(BiFunction<LegalAct, List<E>, Decision<E>> decide, List<E> history) {
        this.decide = decide;
        this.history = List.copyOf(history);
    }

    /** @param decide answers an act on a history, which is empty for a receipt */
    public static <E> DeciderSpec<E> of(BiFunction<LegalAct, List<E>, Decision<E>> decide) {
        return new DeciderSpec<>(decide, List.of());
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public final DeciderSpec<E> given(E... events) {
        return given(List.of(events));
    }

    public DeciderSpec<E> given(List<E> events) {
        List<E> all = new ArrayList<>(history);
        all.addAll(events);
        return new DeciderSpec<>(decide, all);
    }

    /** Puts acts on file which the law must accept. */
    public DeciderSpec<E> after(LegalAct... acts) {
        DeciderSpec<E> spec = this;
        for (LegalAct act : acts) {
            spec = spec.given(spec.when(act).events());
        }
        return spec;
    }

    public Verdict<E> when(LegalAct act) {
        return new Verdict<>(act, decide.apply(act, history));
    }

    public List<E> history() {
        return history;
    }
}
