/** The command that makes a case log of invented requests, and the run behind it. */
@NullMarked
package rogatory.simulation;

import org.jspecify.annotations.NullMarked;
