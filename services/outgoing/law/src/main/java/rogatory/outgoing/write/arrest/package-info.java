/** Arrest abroad before the papers and after them. */
@NullMarked
package rogatory.outgoing.write.arrest;

import org.jspecify.annotations.NullMarked;
