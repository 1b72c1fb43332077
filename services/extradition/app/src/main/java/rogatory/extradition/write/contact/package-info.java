/** Answering for the state of a request. */
@NullMarked
package rogatory.extradition.write.contact;

import org.jspecify.annotations.NullMarked;
