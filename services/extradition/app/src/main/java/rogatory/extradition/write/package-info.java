/** What an authority may do with a request: a slice a business word, each with its own rules and its rows of the table. */
@NullMarked
package rogatory.extradition.write;

import org.jspecify.annotations.NullMarked;
