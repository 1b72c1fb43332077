/** From the draft to the transmission: pre-check, vetting, translation, sending. */
@NullMarked
package rogatory.outgoing.write.drafting;

import org.jspecify.annotations.NullMarked;
