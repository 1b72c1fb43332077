/** The information on file as its events make it: states, what is remembered, and the rules that several acts share. */
@NullMarked
package rogatory.spontaneous.request;

import org.jspecify.annotations.NullMarked;
