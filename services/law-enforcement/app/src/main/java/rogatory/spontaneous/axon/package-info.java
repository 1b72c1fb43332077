/** Where the law of spontaneous information meets the chassis. */
@NullMarked
package rogatory.spontaneous.axon;

import org.jspecify.annotations.NullMarked;
