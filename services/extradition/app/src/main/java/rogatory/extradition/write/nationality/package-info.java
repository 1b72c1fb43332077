/** What is owed when a national is not extradited. */
@NullMarked
package rogatory.extradition.write.nationality;

import org.jspecify.annotations.NullMarked;
