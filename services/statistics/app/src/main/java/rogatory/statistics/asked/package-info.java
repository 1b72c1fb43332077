/** Understands what a question about figures asks for. */
@NullMarked
package rogatory.statistics.asked;

import org.jspecify.annotations.NullMarked;
