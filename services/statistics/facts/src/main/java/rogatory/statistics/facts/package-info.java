/** What statistics know of a request: facts without names or free text, and everything that follows from them as of any day. */
@NullMarked
package rogatory.statistics.facts;

import org.jspecify.annotations.NullMarked;
