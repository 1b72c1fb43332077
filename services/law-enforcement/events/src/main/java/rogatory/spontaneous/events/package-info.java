/** What can happen to information that is given without a request, UNCAC 46(4), 46(5) and 56. */
@NullMarked
package rogatory.spontaneous.events;

import org.jspecify.annotations.NullMarked;
