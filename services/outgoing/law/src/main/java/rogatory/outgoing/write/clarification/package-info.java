/** What the other side asks back, and our answers. */
@NullMarked
package rogatory.outgoing.write.clarification;

import org.jspecify.annotations.NullMarked;
