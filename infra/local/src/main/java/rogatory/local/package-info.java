/** Starts and stops the whole mesh on one machine: stores, services, gateway, Prometheus. */
@NullMarked
package rogatory.local;

import org.jspecify.annotations.NullMarked;
