/** Replies to notes verbales, laid out as a State can hand them in: figures, what they mean and what they cannot tell. */
@NullMarked
package rogatory.statistics.reply;

import org.jspecify.annotations.NullMarked;
