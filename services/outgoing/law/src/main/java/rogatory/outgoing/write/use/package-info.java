/** Limits on the use of what was received. */
@NullMarked
package rogatory.outgoing.write.use;

import org.jspecify.annotations.NullMarked;
