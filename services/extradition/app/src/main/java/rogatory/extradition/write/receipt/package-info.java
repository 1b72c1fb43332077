/** Receiving a request, acknowledging it and sending it back. */
@NullMarked
package rogatory.extradition.write.receipt;

import org.jspecify.annotations.NullMarked;
