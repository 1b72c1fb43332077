/** The pages people open in a browser. */
@NullMarked
package rogatory.gateway.page;

import org.jspecify.annotations.NullMarked;
