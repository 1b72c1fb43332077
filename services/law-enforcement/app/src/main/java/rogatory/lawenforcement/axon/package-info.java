/** Where the law of this service meets the chassis and Axon. */
@NullMarked
package rogatory.lawenforcement.axon;

import org.jspecify.annotations.NullMarked;
