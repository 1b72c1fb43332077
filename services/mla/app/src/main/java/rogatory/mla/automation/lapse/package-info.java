/** Letting a request lapse by itself when the requesting side stays silent. */
@NullMarked
package rogatory.mla.automation.lapse;

import org.jspecify.annotations.NullMarked;
