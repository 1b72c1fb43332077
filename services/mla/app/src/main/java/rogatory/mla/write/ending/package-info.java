/** Withdrawal, closure, reopening, feedback. */
@NullMarked
package rogatory.mla.write.ending;

import org.jspecify.annotations.NullMarked;
