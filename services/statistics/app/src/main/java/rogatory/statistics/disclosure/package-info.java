/** What may be shown to everyone, so that nobody who is counted can be told from the figures, also by subtracting them. */
@NullMarked
package rogatory.statistics.disclosure;

import org.jspecify.annotations.NullMarked;
