/** The person agrees to be surrendered, or takes that back. */
@NullMarked
package rogatory.extradition.write.consent;

import org.jspecify.annotations.NullMarked;
