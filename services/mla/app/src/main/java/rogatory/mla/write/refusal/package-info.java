/** Refusing, in whole or by item, UNCAC 46(21) to 46(23). */
@NullMarked
package rogatory.mla.write.refusal;

import org.jspecify.annotations.NullMarked;
