/** Holds the pages, the rules and the runbooks to each other and to the meters that there are. */
@NullMarked
package rogatory.dashboards;

import org.jspecify.annotations.NullMarked;
