/** Limits of use and confidentiality, UNCAC 46(19) and 46(20). */
@NullMarked
package rogatory.mla.write.use;

import org.jspecify.annotations.NullMarked;
