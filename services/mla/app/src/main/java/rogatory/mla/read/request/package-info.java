/** One request as it is shown. */
@NullMarked
package rogatory.mla.read.request;

import org.jspecify.annotations.NullMarked;
