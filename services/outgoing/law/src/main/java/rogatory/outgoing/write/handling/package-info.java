/** Handling codes of police information, and its use as evidence. */
@NullMarked
package rogatory.outgoing.write.handling;

import org.jspecify.annotations.NullMarked;
