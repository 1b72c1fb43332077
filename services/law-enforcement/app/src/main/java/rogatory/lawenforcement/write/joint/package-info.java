/** Joint investigations, UNCAC Art. 49. */
@NullMarked
package rogatory.lawenforcement.write.joint;

import org.jspecify.annotations.NullMarked;
