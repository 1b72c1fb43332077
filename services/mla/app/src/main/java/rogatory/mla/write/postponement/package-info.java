/** Putting execution off, UNCAC 46(25). */
@NullMarked
package rogatory.mla.write.postponement;

import org.jspecify.annotations.NullMarked;
