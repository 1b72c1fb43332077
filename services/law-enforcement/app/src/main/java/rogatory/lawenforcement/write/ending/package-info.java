/** Withdrawing, converting, closing and reopening. */
@NullMarked
package rogatory.lawenforcement.write.ending;

import org.jspecify.annotations.NullMarked;
