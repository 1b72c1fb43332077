/** Where the law of the requests that we send meets the chassis of the service that keeps them. */
@NullMarked
package rogatory.outgoing.axon;

import org.jspecify.annotations.NullMarked;
