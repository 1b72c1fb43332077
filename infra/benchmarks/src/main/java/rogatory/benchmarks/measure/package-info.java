/** Pairs of runs, their ratios, and the table they end in. */
@NullMarked
package rogatory.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
