/** The course of asset recovery, UNCAC 54 to 57. */
@NullMarked
package rogatory.mla.write.assets;

import org.jspecify.annotations.NullMarked;
