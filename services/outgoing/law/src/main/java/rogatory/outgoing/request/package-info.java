/** The request that we send as its events make it: states, what is remembered, and the rules that several acts share. */
@NullMarked
package rogatory.outgoing.request;

import org.jspecify.annotations.NullMarked;
