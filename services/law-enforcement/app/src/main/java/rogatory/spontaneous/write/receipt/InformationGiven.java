package rogatory.spontaneous.write.receipt;

import rogatory.vocabulary.CodeOf;

/**
 * What kind of information it is.
 *
 * @param coercive always false: nothing is asked to be done
 */
public record InformationGiven(@CodeOf("assistance-spo") String type, boolean coercive) {}
