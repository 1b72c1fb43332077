/** Consulting with the other side, and the conditions under which it helps. */
@NullMarked
package rogatory.outgoing.write.consultation;

import org.jspecify.annotations.NullMarked;
