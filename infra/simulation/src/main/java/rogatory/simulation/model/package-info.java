/** The model: how many requests come, for what, how long things take and how they end. */
@NullMarked
package rogatory.simulation.model;

import org.jspecify.annotations.NullMarked;
