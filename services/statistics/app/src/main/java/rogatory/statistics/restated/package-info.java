/** Why a table tells otherwise than it did: every cell that changed, with the events that changed it. */
@NullMarked
package rogatory.statistics.restated;

import org.jspecify.annotations.NullMarked;
