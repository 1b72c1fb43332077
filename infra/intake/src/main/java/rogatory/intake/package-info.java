/** Loads a case log from CSV through the gateway. */
@NullMarked
package rogatory.intake;

import org.jspecify.annotations.NullMarked;
