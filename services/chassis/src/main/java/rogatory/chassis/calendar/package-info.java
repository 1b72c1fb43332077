/** The working days of the authority: its weekend, the public holidays of its country, and its own exceptions. */
@NullMarked
package rogatory.chassis.calendar;

import org.jspecify.annotations.NullMarked;
