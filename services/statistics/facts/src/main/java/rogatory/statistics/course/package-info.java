/** Who has the ball, how items fare and how a request ends: the course of each kind, followed from facts. */
@NullMarked
package rogatory.statistics.course;

import org.jspecify.annotations.NullMarked;
