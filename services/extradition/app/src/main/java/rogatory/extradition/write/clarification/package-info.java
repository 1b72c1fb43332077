/** Asking the requesting side for more, and what its silence leads to. */
@NullMarked
package rogatory.extradition.write.clarification;

import org.jspecify.annotations.NullMarked;
