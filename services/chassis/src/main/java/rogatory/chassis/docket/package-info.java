/** The docket: the list a case officer opens first, kept in MongoDB, and the figures that are taken from it. */
@NullMarked
package rogatory.chassis.docket;

import org.jspecify.annotations.NullMarked;
