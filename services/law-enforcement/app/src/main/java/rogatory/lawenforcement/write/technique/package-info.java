/** Special investigative techniques, UNCAC Art. 50. */
@NullMarked
package rogatory.lawenforcement.write.technique;

import org.jspecify.annotations.NullMarked;
