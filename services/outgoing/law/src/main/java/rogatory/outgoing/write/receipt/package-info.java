/** Opening a file for what a domestic authority asks of another State. */
@NullMarked
package rogatory.outgoing.write.receipt;

import org.jspecify.annotations.NullMarked;
