/** What is owed before assets move: contents, reasons against lifting, third parties, judgement, UNCAC 55(3), 55(8), 55(9), 57(3). */
@NullMarked
package rogatory.mla.write.recovery;

import org.jspecify.annotations.NullMarked;
