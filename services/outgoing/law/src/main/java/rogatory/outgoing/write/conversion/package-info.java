/** When police cooperation has to go on as mutual legal assistance. */
@NullMarked
package rogatory.outgoing.write.conversion;

import org.jspecify.annotations.NullMarked;
