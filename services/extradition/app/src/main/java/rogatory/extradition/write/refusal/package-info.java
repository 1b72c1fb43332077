/** Refusing extradition, by the executive or a court. */
@NullMarked
package rogatory.extradition.write.refusal;

import org.jspecify.annotations.NullMarked;
