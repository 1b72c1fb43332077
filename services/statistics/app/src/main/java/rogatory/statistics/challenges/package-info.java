/** Challenges of cooperation, C01 to C22, found in case facts by rules whose thresholds are data. */
@NullMarked
package rogatory.statistics.challenges;

import org.jspecify.annotations.NullMarked;
