/** One enquiry as it is shown. */
@NullMarked
package rogatory.lawenforcement.read.request;

import org.jspecify.annotations.NullMarked;
