/** Starts a real PostgreSQL and a real MongoDB as child processes on loopback. */
@NullMarked
package rogatory.stores;

import org.jspecify.annotations.NullMarked;
