/** What can happen to a request for mutual legal assistance (UNCAC Art. 46). */
@NullMarked
package rogatory.mla.events;

import org.jspecify.annotations.NullMarked;
