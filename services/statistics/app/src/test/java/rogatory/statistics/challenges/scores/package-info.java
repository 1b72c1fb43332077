/** How well the rules find challenges in a generated caseload of which they are known. */
@NullMarked
package rogatory.statistics.challenges.scores;

import org.jspecify.annotations.NullMarked;
