/** Who does the work and on which law, and setting it aside for a while. */
@NullMarked
package rogatory.lawenforcement.write.work;

import org.jspecify.annotations.NullMarked;
