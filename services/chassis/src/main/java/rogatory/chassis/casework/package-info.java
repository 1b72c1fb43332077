/** The office every kind of request shares: acts come in over HTTP, the law decides, the answer goes out. */
@NullMarked
package rogatory.chassis.casework;

import org.jspecify.annotations.NullMarked;
