/** The history of one request, act after act, as the law allows it. */
@NullMarked
package rogatory.simulation.history;

import org.jspecify.annotations.NullMarked;
