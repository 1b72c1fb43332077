/** Noting by itself that the papers did not come in time. */
@NullMarked
package rogatory.extradition.automation.papers;

import org.jspecify.annotations.NullMarked;
