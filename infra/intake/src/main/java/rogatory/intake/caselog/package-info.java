/** Reads a case log from CSV, and says of every row what is wrong with it before anything is sent. */
@NullMarked
package rogatory.intake.caselog;

import org.jspecify.annotations.NullMarked;
