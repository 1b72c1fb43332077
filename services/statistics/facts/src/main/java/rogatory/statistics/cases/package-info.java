/** The case facts: what is known of one request as of a day, as it was known at a time. */
@NullMarked
package rogatory.statistics.cases;

import org.jspecify.annotations.NullMarked;
