/** The indicators of {@code docs/indicators.md}, each once, as pure arithmetic over case facts. */
@NullMarked
package rogatory.statistics.indicators;

import org.jspecify.annotations.NullMarked;
