/** Loads a case log from CSV through the gateway: the command, its progress and its report. */
@NullMarked
package rogatory.intake;

import org.jspecify.annotations.NullMarked;
