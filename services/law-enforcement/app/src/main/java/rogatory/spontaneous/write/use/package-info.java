/** Using information in a case, and asking for more on the strength of it. */
@NullMarked
package rogatory.spontaneous.write.use;

import org.jspecify.annotations.NullMarked;
