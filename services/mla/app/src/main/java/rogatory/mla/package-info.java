/** The service for mutual legal assistance, UNCAC Art. 46. */
@NullMarked
package rogatory.mla;

import org.jspecify.annotations.NullMarked;
