/** Persons who come here for the proceeding: safe conduct, detained persons. */
@NullMarked
package rogatory.outgoing.write.persons;

import org.jspecify.annotations.NullMarked;
