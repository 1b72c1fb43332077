/** Consent of the person, taking custody, and what is owed after that. */
@NullMarked
package rogatory.outgoing.write.surrender;

import org.jspecify.annotations.NullMarked;
