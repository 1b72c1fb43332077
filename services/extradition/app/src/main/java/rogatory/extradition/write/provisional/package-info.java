/** Arrest before the papers come, and what happens when they do or do not. */
@NullMarked
package rogatory.extradition.write.provisional;

import org.jspecify.annotations.NullMarked;
