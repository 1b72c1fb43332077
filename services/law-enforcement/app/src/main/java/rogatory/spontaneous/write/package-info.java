/** What may be done about information on file: a slice a business word, each with its own rules and its rows of the table. */
@NullMarked
package rogatory.spontaneous.write;

import org.jspecify.annotations.NullMarked;
