/** Letting an enquiry lapse by itself when nobody answers on the other side. */
@NullMarked
package rogatory.lawenforcement.automation.silence;

import org.jspecify.annotations.NullMarked;
