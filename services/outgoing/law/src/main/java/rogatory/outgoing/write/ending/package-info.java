/** Withdrawing, closing and reopening. */
@NullMarked
package rogatory.outgoing.write.ending;

import org.jspecify.annotations.NullMarked;
