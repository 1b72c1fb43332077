/** What the figures mean, in the words of the pages that people read: taken from them when this is built, never written twice. */
@NullMarked
package rogatory.statistics.definitions;

import org.jspecify.annotations.NullMarked;
