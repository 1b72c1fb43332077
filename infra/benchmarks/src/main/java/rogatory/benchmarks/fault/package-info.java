/** What is kept when things go wrong: crashes, late transactions, too many calls. */
@NullMarked
package rogatory.benchmarks.fault;

import org.jspecify.annotations.NullMarked;
