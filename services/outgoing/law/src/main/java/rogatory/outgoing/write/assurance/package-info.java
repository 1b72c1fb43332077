/** Assurances that the other side asks of us. */
@NullMarked
package rogatory.outgoing.write.assurance;

import org.jspecify.annotations.NullMarked;
