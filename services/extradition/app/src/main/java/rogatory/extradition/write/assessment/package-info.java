/** Settling the legal basis and dual criminality. */
@NullMarked
package rogatory.extradition.write.assessment;

import org.jspecify.annotations.NullMarked;
