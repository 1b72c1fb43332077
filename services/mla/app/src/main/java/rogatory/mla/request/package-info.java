/** The request for mutual legal assistance as its events make it: states, items, and the rules that several acts share. */
@NullMarked
package rogatory.mla.request;

import org.jspecify.annotations.NullMarked;
