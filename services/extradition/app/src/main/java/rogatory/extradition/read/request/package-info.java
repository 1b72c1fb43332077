/** One request as it is shown. */
@NullMarked
package rogatory.extradition.read.request;

import org.jspecify.annotations.NullMarked;
