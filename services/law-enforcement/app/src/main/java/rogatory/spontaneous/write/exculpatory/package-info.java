/** Disclosing what is exculpatory to an accused person, UNCAC 46(5). */
@NullMarked
package rogatory.spontaneous.write.exculpatory;

import org.jspecify.annotations.NullMarked;
