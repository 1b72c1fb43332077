/** How the other side takes the request up: acknowledged, returned, granted, postponed, resumed. */
@NullMarked
package rogatory.outgoing.write.progress;

import org.jspecify.annotations.NullMarked;
