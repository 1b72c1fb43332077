/** What the tests of every service share: decider specs, the rules of the house, real stores. */
@NullMarked
package rogatory.testkit;

import org.jspecify.annotations.NullMarked;
