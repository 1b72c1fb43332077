/** A request comes in, is acknowledged, or goes back or on. */
@NullMarked
package rogatory.mla.write.receipt;

import org.jspecify.annotations.NullMarked;
