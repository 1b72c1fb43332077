/** Restrictions on the use of information, and consent to a use they forbid, UNCAC 46(5). */
@NullMarked
package rogatory.spontaneous.write.restriction;

import org.jspecify.annotations.NullMarked;
