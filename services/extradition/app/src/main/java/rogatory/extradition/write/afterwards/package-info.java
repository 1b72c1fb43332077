/** What may be asked after the surrender. */
@NullMarked
package rogatory.extradition.write.afterwards;

import org.jspecify.annotations.NullMarked;
