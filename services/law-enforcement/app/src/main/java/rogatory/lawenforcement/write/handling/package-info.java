/** What may be done with the information: handling codes, and its use as evidence. */
@NullMarked
package rogatory.lawenforcement.write.handling;

import org.jspecify.annotations.NullMarked;
