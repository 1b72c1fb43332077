package rogatory.vocabulary;

import java.util.Set;

/**
 * One row of a kind's table of legal moves, which the decider enforces, {@code GET .../next} serves and the event-model
 * page prints.
 *
 * @param act the noun in the address, such as {@code clarifications}
 * @param command what the body of that act is read as
 * @param event the name of the event the act leads to, as in the lifecycle tables
 * @param from the states in which the act is legal
 * @param to the next state in words: a state's name, {@code same}, or where it depends on the file
 * @param by who acts
 * @param article the article, or the source where no article says it
 * @param <S> the states of that kind
 */
public record Move<S extends Enum<S>>(
        String act,
        Class<? extends LegalAct> command,
        String event,
        Set<S> from,
        String to,
        Holder by,
        String article) {

    /** The rule of a refusal that is only about the moment: the same act may be legal later. */
    public static final String RULE = "legal-move";

    public Move {
        from = Set.copyOf(from);
    }
}
