/** How fast events come in: appended, commanded, imported. */
@NullMarked
package rogatory.benchmarks.write;

import org.jspecify.annotations.NullMarked;
