/** Letting a request lapse by itself when the requesting side stays silent. */
@NullMarked
package rogatory.extradition.automation.lapse;

import org.jspecify.annotations.NullMarked;
