/** Answering items, declining them, and saying that they take a request for mutual legal assistance. */
@NullMarked
package rogatory.lawenforcement.write.reply;

import org.jspecify.annotations.NullMarked;
