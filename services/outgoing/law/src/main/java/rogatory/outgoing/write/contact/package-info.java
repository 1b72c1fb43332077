/** Keeping in touch: chasers, replies, deadlines, escalation. */
@NullMarked
package rogatory.outgoing.write.contact;

import org.jspecify.annotations.NullMarked;
