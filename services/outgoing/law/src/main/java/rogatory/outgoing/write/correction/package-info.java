/** Mistakes and their correction. */
@NullMarked
package rogatory.outgoing.write.correction;

import org.jspecify.annotations.NullMarked;
