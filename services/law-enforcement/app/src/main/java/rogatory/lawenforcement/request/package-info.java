/** The enquiry as its events make it: states, items and their fates, and the rules that several acts share. */
@NullMarked
package rogatory.lawenforcement.request;

import org.jspecify.annotations.NullMarked;
