/** Links between requests, shown from both ends: asked of the logs themselves, of other services' with a role that only reads. */
@NullMarked
package rogatory.chassis.links;

import org.jspecify.annotations.NullMarked;
