/** Information comes in or is given, is acknowledged, or goes back. */
@NullMarked
package rogatory.spontaneous.write.receipt;

import org.jspecify.annotations.NullMarked;
