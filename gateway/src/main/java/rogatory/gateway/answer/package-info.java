/** What every answer carries: security headers, and a refusal as one RFC 9457 document. */
@NullMarked
package rogatory.gateway.answer;

import org.jspecify.annotations.NullMarked;
