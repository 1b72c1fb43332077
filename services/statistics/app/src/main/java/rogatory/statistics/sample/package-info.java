/** The arithmetic of figures: quantiles and survival. */
@NullMarked
package rogatory.statistics.sample;

import org.jspecify.annotations.NullMarked;
