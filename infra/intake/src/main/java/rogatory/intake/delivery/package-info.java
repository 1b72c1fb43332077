/** Sends the rows of a case log through the gateway and counts what became of them. */
@NullMarked
package rogatory.intake.delivery;

import org.jspecify.annotations.NullMarked;
