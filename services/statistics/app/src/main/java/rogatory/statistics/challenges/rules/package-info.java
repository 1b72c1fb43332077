/** One rule a challenge: what in a request shows that it was met, and which events do. */
@NullMarked
package rogatory.statistics.challenges.rules;

import org.jspecify.annotations.NullMarked;
