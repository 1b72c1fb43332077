package rogatory.vocabulary;

import java.util.List;

/**
 * What the law says to an act: it takes effect as events, or it is refused by a rule. A refusal is a value, never an
 * exception.
 *
 * @param <E> the events of one kind of request
 */
public sealed interface Decision<E> {

    /** The act takes effect; the warnings did not stop it, but whoever acted should read them. */
    record Accepted<E>(List<E> events, List<Warning> warnings) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The act has no effect.
     *
     * @param rule the stable, public id of the rule, such as {@code reasons-for-refusal}
     * @param because a sentence that says what is wrong and what would be right
     * @param article the article the rule rests on, such as {@code UNCAC 46(23)}
     */
    record Refused<E>(String rule, String because, String article) implements Decision<E> {}

    /** Something the law asks to consider, such as UNCAC 46(9)(a), without forbidding the act. */
    record Warning(String rule, String because, String article) {}

    static <E> Decision<E> accepted(E event) {
        return new Accepted<>(List.of(event), List.of());
    }

    static <E> Decision<E> accepted(E event, List<Warning> warnings) {
        return new Accepted<>(List.of(event), warnings);
    }

    static <E> Decision<E> refused(String rule, String because, String article) {
        return new Refused<>(rule, because, article);
    }
}
