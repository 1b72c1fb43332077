/** Assurances of the requesting side. */
@NullMarked
package rogatory.extradition.write.assurance;

import org.jspecify.annotations.NullMarked;
