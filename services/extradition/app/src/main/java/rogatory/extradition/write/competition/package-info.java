/** Several States ask for the same person. */
@NullMarked
package rogatory.extradition.write.competition;

import org.jspecify.annotations.NullMarked;
