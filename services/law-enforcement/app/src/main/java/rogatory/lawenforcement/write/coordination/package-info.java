/** Working together beyond the single answer, UNCAC 48(1)(c) and 48(1)(e). */
@NullMarked
package rogatory.lawenforcement.write.coordination;

import org.jspecify.annotations.NullMarked;
