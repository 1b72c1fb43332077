/** Receiving an enquiry, acknowledging it and sending it back. */
@NullMarked
package rogatory.lawenforcement.write.receipt;

import org.jspecify.annotations.NullMarked;
