/** Asking the requesting side for more, and what its silence leads to. */
@NullMarked
package rogatory.lawenforcement.write.clarification;

import org.jspecify.annotations.NullMarked;
