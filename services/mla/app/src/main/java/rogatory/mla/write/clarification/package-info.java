/** Questions to the requesting side, UNCAC 46(16). */
@NullMarked
package rogatory.mla.write.clarification;

import org.jspecify.annotations.NullMarked;
