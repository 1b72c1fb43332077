/** One request that we sent as it is shown. */
@NullMarked
package rogatory.outgoing.read.request;

import org.jspecify.annotations.NullMarked;
