/** What has been released to everyone: once a year, on its fixed day, with a record that is only ever added to. */
@NullMarked
package rogatory.statistics.release;

import org.jspecify.annotations.NullMarked;
