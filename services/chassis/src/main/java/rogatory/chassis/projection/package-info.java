/** Views in MongoDB, built from the event log: each event exactly once, in bulk, rebuilt beside the old one. */
@NullMarked
package rogatory.chassis.projection;

import org.jspecify.annotations.NullMarked;
