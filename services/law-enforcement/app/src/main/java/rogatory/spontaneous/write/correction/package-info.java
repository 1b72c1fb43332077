/** Mistakes, duplicates and links. */
@NullMarked
package rogatory.spontaneous.write.correction;

import org.jspecify.annotations.NullMarked;
