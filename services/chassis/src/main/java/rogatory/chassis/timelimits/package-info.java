/** What is put on record by itself when a time limit has passed. */
@NullMarked
package rogatory.chassis.timelimits;

import org.jspecify.annotations.NullMarked;
