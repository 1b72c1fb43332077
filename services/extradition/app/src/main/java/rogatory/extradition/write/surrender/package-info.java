/** Ordering, postponing and carrying out surrender. */
@NullMarked
package rogatory.extradition.write.surrender;

import org.jspecify.annotations.NullMarked;
