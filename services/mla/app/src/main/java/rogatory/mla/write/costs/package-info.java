/** Substantial costs, UNCAC 46(28). */
@NullMarked
package rogatory.mla.write.costs;

import org.jspecify.annotations.NullMarked;
