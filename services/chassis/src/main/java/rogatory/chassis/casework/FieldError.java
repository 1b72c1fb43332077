package rogatory.chassis.casework;

/**
 * A part of a body that cannot be read.
 *
 * @param field where it stands, such as {@code items[1].type}
 * @param detail what is wrong and what would be right
 */
public record FieldError(String field, String detail) {}
