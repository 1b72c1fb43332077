/** What is measured of the machine itself, in names that Prometheus has nothing to say about. */
@NullMarked
package rogatory.chassis.meters;

import org.jspecify.annotations.NullMarked;
