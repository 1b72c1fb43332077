/** What a start costs. */
@NullMarked
package rogatory.benchmarks.start;

import org.jspecify.annotations.NullMarked;
