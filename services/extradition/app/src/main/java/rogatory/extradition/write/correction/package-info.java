/** Mistakes and their correction. */
@NullMarked
package rogatory.extradition.write.correction;

import org.jspecify.annotations.NullMarked;
