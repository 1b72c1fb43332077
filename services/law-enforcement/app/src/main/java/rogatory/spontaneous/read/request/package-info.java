/** One file of information as it is shown. */
@NullMarked
package rogatory.spontaneous.read.request;

import org.jspecify.annotations.NullMarked;
