/** Is it complete, and on which law does it rest? */
@NullMarked
package rogatory.mla.write.assessment;

import org.jspecify.annotations.NullMarked;
