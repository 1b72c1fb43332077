/** Which States are bound by the Convention, and from which day on. */
@NullMarked
package rogatory.statistics.parties;

import org.jspecify.annotations.NullMarked;
