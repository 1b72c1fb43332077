/** Consulting the other side. */
@NullMarked
package rogatory.extradition.write.consultation;

import org.jspecify.annotations.NullMarked;
