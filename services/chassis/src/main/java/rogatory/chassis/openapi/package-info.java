/** The API page of a service: its endpoints, and every act of its table of legal moves. */
@NullMarked
package rogatory.chassis.openapi;

import org.jspecify.annotations.NullMarked;
