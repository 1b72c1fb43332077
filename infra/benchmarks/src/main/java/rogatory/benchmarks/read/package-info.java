/** How fast events are read: loaded, replayed, projected, listed. */
@NullMarked
package rogatory.benchmarks.read;

import org.jspecify.annotations.NullMarked;
