/** Withdrawing, closing and reopening. */
@NullMarked
package rogatory.extradition.write.ending;

import org.jspecify.annotations.NullMarked;
