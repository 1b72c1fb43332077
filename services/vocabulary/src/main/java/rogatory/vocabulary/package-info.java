/** Legal words that every kind of request shares, each with one meaning. */
@NullMarked
package rogatory.vocabulary;

import org.jspecify.annotations.NullMarked;
