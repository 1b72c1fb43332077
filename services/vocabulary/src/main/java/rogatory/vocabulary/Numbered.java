package rogatory.vocabulary;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An event with its place in the stream, counting from 0.
 *
 * @param <E> the events of one kind
 */
public record Numbered<E>(long sequence, E event) {

    /** A whole stream, numbered from its first event. */
    public static <E> List<Numbered<E>> all(List<E> stream) {
        return IntStream.range(0, stream.size())
                .mapToObj(i -> new Numbered<>(i, stream.get(i)))
                .toList();
    }

    /** What counts of a history: all but the voided events. */
    public static <E> List<Numbered<E>> standing(List<Numbered<E>> history) {
        Set<Long> voided = voided(history);
        return history.stream()
                .filter(next -> !voided.contains(next.sequence()))
                .toList();
    }

    /** The places of the events that were voided. */
    public static <E> Set<Long> voided(List<Numbered<E>> history) {
        return history.stream()
                .map(Numbered::event)
                .filter(Voiding.class::isInstance)
                .map(event -> ((Voiding) event).sequence())
                .collect(Collectors.toUnmodifiableSet());
    }
}
