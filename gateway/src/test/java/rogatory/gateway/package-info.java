/** The gateway on real sockets, before small servers that play the services. */
@NullMarked
package rogatory.gateway;

import org.jspecify.annotations.NullMarked;
