/** Fair treatment at all stages, UNCAC 44(14). */
@NullMarked
package rogatory.extradition.write.safeguard;

import org.jspecify.annotations.NullMarked;
