/** Looking for the person: warrants, notices, where the person was found or not. */
@NullMarked
package rogatory.outgoing.write.search;

import org.jspecify.annotations.NullMarked;
