/** What can happen to a request that we send to another State, whatever it asks for. */
@NullMarked
package rogatory.outgoing.events;

import org.jspecify.annotations.NullMarked;
