/** Mistakes are corrected by events. */
@NullMarked
package rogatory.mla.write.correction;

import org.jspecify.annotations.NullMarked;
