/** The law of requests that we send to another State. */
@NullMarked
package rogatory.outgoing;

import org.jspecify.annotations.NullMarked;
