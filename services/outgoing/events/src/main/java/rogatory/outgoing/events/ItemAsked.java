package rogatory.outgoing.events;

/**
 * One thing that is asked for, UNCAC 46(3), 48(1). Items are numbered 1, 2, ... in their order.
 *
 * @param type by the code list of the subject, with its subtype after a dot, where it has one
 * @param coercive whether executing it takes compulsion, UNCAC 46(9)(b)
 */
public record ItemAsked(String type, boolean coercive) {}
