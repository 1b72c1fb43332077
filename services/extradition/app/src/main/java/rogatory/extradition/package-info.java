/** The service for extradition, UNCAC Art. 44. */
@NullMarked
package rogatory.extradition;

import org.jspecify.annotations.NullMarked;
