/** What is measured on: stores, programs, files of requests, and the bare drivers beside them. */
@NullMarked
package rogatory.benchmarks.bed;

import org.jspecify.annotations.NullMarked;
