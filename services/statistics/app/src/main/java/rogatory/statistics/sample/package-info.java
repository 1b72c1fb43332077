/** The arithmetic of figures: quantiles, survival and rounding. */
@NullMarked
package rogatory.statistics.sample;

import org.jspecify.annotations.NullMarked;
