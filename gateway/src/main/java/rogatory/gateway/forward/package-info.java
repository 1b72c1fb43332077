/** Carries a call to its service and the answer back, and says so when a service cannot be reached. */
@NullMarked
package rogatory.gateway.forward;

import org.jspecify.annotations.NullMarked;
