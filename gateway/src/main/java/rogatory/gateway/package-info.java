/** The one door to all services. */
@NullMarked
package rogatory.gateway;

import org.jspecify.annotations.NullMarked;
