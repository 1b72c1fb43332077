/** Status and deadlines, UNCAC 46(24). */
@NullMarked
package rogatory.mla.write.contact;

import org.jspecify.annotations.NullMarked;
