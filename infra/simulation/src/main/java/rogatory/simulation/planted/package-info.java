/** Requests written by hand, whose anomaly or challenge is known, put among the generated ones. */
@NullMarked
package rogatory.simulation.planted;

import org.jspecify.annotations.NullMarked;
