/** Gives Prometheus the years before its first scrape: the figures as of past days, as blocks in its own folder. */
@NullMarked
package rogatory.history;

import org.jspecify.annotations.NullMarked;
