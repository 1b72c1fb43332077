/** Statistics of all kinds of request: figures for the Conference, derived from events alone. */
@NullMarked
package rogatory.statistics;

import org.jspecify.annotations.NullMarked;
