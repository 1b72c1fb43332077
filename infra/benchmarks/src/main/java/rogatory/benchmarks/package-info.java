/** What the real parts do beside what the bare stores can do on the same machine in the same minutes. */
@NullMarked
package rogatory.benchmarks;

import org.jspecify.annotations.NullMarked;
