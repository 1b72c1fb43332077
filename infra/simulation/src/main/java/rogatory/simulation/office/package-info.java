/** When an office works, and how much lies on its desks. */
@NullMarked
package rogatory.simulation.office;

import org.jspecify.annotations.NullMarked;
