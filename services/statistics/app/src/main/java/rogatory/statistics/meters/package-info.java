/** Figures of the requests for Prometheus, reckoned from case facts at a fixed pace, and the same figures as of past days. */
@NullMarked
package rogatory.statistics.meters;

import org.jspecify.annotations.NullMarked;
