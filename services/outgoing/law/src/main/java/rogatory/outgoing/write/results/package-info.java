/** What the other side sends, where it goes and what it was good for. */
@NullMarked
package rogatory.outgoing.write.results;

import org.jspecify.annotations.NullMarked;
