package rogatory.lawenforcement.events;

import rogatory.vocabulary.CodeOf;

/**
 * One thing that is asked for, UNCAC 48(1), 49, 50. Items are numbered 1, 2, ... in their order.
 *
 * @param coercive whether answering it takes compulsion, for which mutual legal assistance is there
 */
public record ItemAsked(@CodeOf("assistance-lec") String type, boolean coercive) {}
