package rogatory.vocabulary;

/**
 * An event with its place in the stream, counting from 0.
 *
 * @param <E> the events of one kind
 */
public record Numbered<E>(long sequence, E event) {}
