/** What an authority may do with a request that it sends: a slice a business word, each with its own rules and rows. */
@NullMarked
package rogatory.outgoing.write;

import org.jspecify.annotations.NullMarked;
