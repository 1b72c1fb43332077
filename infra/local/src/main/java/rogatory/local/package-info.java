/** Starts and stops the whole mesh on one machine. */
@NullMarked
package rogatory.local;

import org.jspecify.annotations.NullMarked;
