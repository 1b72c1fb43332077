/** The request for extradition as its events make it: states, what is remembered, and the rules that several acts share. */
@NullMarked
package rogatory.extradition.request;

import org.jspecify.annotations.NullMarked;
