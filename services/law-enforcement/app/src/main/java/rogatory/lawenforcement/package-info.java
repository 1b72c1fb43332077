/** Law-enforcement cooperation, UNCAC Art. 48 to 50: the service. */
@NullMarked
package rogatory.lawenforcement;

import org.jspecify.annotations.NullMarked;
