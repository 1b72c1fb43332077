/** The two sides consult, UNCAC 46(26). */
@NullMarked
package rogatory.mla.write.consultation;

import org.jspecify.annotations.NullMarked;
