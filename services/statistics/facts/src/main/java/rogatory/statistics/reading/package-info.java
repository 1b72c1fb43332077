/** Reads the events of each kind as facts, one fact an event; the switches are exhaustive, so a new event must find its meaning. */
@NullMarked
package rogatory.statistics.reading;

import org.jspecify.annotations.NullMarked;
