/** All tables of a question in one file: for a machine with their schema and sums, for a person as a spreadsheet. */
@NullMarked
package rogatory.statistics.pack;

import org.jspecify.annotations.NullMarked;
