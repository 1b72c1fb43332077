/** How the other side refuses. */
@NullMarked
package rogatory.outgoing.write.refusal;

import org.jspecify.annotations.NullMarked;
