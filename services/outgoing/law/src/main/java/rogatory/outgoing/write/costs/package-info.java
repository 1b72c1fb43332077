/** Substantial or extraordinary costs that the other side announces. */
@NullMarked
package rogatory.outgoing.write.costs;

import org.jspecify.annotations.NullMarked;
