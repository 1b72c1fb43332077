/** The tables that the Conference of the States Parties asks for, T1 to T11. */
@NullMarked
package rogatory.statistics.tables;

import org.jspecify.annotations.NullMarked;
