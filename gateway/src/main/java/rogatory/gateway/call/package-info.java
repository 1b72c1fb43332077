/** What every call gets or must keep before it is forwarded: an id, a size. */
@NullMarked
package rogatory.gateway.call;

import org.jspecify.annotations.NullMarked;
