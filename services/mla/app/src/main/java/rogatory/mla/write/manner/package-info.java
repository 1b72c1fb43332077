/** The manner of executing an item: procedures, video, public records, proceedings taken over, UNCAC 46(17), 46(18), 46(29), 47. */
@NullMarked
package rogatory.mla.write.manner;

import org.jspecify.annotations.NullMarked;
