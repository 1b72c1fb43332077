/** Answering for the state of an enquiry, and by when it is wanted. */
@NullMarked
package rogatory.lawenforcement.write.contact;

import org.jspecify.annotations.NullMarked;
