/** The files of a case log, written row by row in the order in which things were recorded. */
@NullMarked
package rogatory.simulation.caselog;

import org.jspecify.annotations.NullMarked;
