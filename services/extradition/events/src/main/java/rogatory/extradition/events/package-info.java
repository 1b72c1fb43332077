/** What can happen to a request for extradition (UNCAC Art. 44). */
@NullMarked
package rogatory.extradition.events;

import org.jspecify.annotations.NullMarked;
