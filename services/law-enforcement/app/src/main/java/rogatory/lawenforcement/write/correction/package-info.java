/** Mistakes and their correction. */
@NullMarked
package rogatory.lawenforcement.write.correction;

import org.jspecify.annotations.NullMarked;
