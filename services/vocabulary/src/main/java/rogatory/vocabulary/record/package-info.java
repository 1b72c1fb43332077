/** What is put on record about the record itself, alike for every kind of request: mistakes, duplicates, links. */
@NullMarked
package rogatory.vocabulary.record;

import org.jspecify.annotations.NullMarked;
