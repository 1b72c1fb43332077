/** The append-only event log of a service in PostgreSQL: appending, reading one stream, and following the whole log without missing an event. */
@NullMarked
package rogatory.chassis.eventlog;

import org.jspecify.annotations.NullMarked;
