/** Information that is given without a request, UNCAC 46(4), 46(5) and 56: the law of it, in both directions. */
@NullMarked
package rogatory.spontaneous;

import org.jspecify.annotations.NullMarked;
