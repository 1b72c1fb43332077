/** The code lists: an operator's additions, read at start, and the pages that show them. */
@NullMarked
package rogatory.chassis.codes;

import org.jspecify.annotations.NullMarked;
