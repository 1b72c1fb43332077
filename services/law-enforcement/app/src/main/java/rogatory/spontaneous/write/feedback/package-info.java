/** Telling the giver what became of the information. */
@NullMarked
package rogatory.spontaneous.write.feedback;

import org.jspecify.annotations.NullMarked;
