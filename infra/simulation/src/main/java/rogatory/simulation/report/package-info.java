/** What was generated, held against the model. */
@NullMarked
package rogatory.simulation.report;

import org.jspecify.annotations.NullMarked;
