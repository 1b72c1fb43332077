package rogatory.vocabulary;

/**
 * A legal basis and the part it plays, UNCAC 44(4) to 44(7), 46(7).
 *
 * @param role relied on, in the alternative, or supplementary
 */
public record BasisInvoked(
        @CodeOf("legal-basis") String code,
        @CodeOf("legal-basis-role") String role) {}
