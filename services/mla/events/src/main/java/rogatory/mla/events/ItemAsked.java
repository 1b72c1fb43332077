package rogatory.mla.events;

import rogatory.vocabulary.CodeOf;

/**
 * One thing that is asked for, UNCAC 46(3). Items are numbered 1, 2, ... in their order.
 *
 * @param type with its subtype after a dot, where it has one
 * @param coercive whether executing it takes compulsion, UNCAC 46(9)(b)
 */
public record ItemAsked(@CodeOf("assistance-mla") String type, boolean coercive) {}
