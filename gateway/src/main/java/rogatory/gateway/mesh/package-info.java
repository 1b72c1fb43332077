/** Which services there are and whether they are ready. */
@NullMarked
package rogatory.gateway.mesh;

import org.jspecify.annotations.NullMarked;
