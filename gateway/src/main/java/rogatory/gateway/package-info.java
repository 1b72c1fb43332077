/** The one door to all services: it forwards, guards and reports, and knows nothing of a case. */
@NullMarked
package rogatory.gateway;

import org.jspecify.annotations.NullMarked;
