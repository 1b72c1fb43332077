/** Persons who help in the other State: transfer of detained ones and safe conduct, UNCAC 46(10) to 46(12), 46(27). */
@NullMarked
package rogatory.mla.write.person;

import org.jspecify.annotations.NullMarked;
