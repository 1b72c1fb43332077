/** Withdrawing, closing and reopening. */
@NullMarked
package rogatory.spontaneous.write.ending;

import org.jspecify.annotations.NullMarked;
