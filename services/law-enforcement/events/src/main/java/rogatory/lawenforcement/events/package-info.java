/** What can happen to an enquiry between law-enforcement authorities, UNCAC Art. 48 to 50. */
@NullMarked
package rogatory.lawenforcement.events;

import org.jspecify.annotations.NullMarked;
