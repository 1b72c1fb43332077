/** Courts and appeals. */
@NullMarked
package rogatory.mla.write.court;

import org.jspecify.annotations.NullMarked;
