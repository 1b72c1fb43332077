/** Where case facts are kept: one view a log that is followed, one document a request. */
@NullMarked
package rogatory.statistics.store;

import org.jspecify.annotations.NullMarked;
