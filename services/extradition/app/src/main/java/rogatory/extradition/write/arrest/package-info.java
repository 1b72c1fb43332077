/** Letting the matter go on, finding the person, arrest and bail. */
@NullMarked
package rogatory.extradition.write.arrest;

import org.jspecify.annotations.NullMarked;
