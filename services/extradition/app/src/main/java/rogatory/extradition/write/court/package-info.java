/** Hearing, committal and appeals. */
@NullMarked
package rogatory.extradition.write.court;

import org.jspecify.annotations.NullMarked;
