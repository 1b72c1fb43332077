/** What an authority may do with an enquiry: a slice a business word, each with its own rules and its rows of the table. */
@NullMarked
package rogatory.lawenforcement.write;

import org.jspecify.annotations.NullMarked;
