/** Granting, executing, transmitting. */
@NullMarked
package rogatory.mla.write.execution;

import org.jspecify.annotations.NullMarked;
