/** Draws what was measured while the log and the docket grew. */
@NullMarked
package rogatory.benchmarks.picture;

import org.jspecify.annotations.NullMarked;
