/** How the office speaks HTTP: acts in, requests and problems out. */
@NullMarked
package rogatory.chassis.web;

import org.jspecify.annotations.NullMarked;
