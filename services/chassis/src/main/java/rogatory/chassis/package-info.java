/** The chassis every service stands on; it knows no kind of request. */
@NullMarked
package rogatory.chassis;

import org.jspecify.annotations.NullMarked;
