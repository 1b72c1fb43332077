/** Chance that repeats itself: the same seed and the same name give the same draws. */
@NullMarked
package rogatory.simulation.chance;

import org.jspecify.annotations.NullMarked;
