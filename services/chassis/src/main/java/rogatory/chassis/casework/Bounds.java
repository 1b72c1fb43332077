package rogatory.chassis.casework;

import java.math.BigDecimal;

/**
 * How large a value on record may be: wider than any file of an authority needs, narrow enough that both databases take
 * it, that it comes back as it went in, and that no sum of it fills the memory.
 */
final class Bounds {

    static final int LONGEST_LIST = 1_000;
    static final String REFERENCE = "1 to 200 characters, without control characters";

    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_REFERENCE = 200;
    private static final int DIGITS_BEFORE_THE_POINT = 18;
    private static final int DIGITS_AFTER_THE_POINT = 4;

    private Bounds() {}

    static String text(String text) {
        check(text.length() <= LONGEST_TEXT, "is longer than " + LONGEST_TEXT + " characters");
        check(
                text.codePoints().allMatch(Bounds::isWritable),
                "has a control character or half a character in it; write plain text, lines and tabs");
        return text;
    }

    static BigDecimal amount(BigDecimal amount) {
        // Neither of the two writes the number out, which may have a thousand million digits.
        long before = (long) amount.precision() - amount.scale();
        check(
                before <= DIGITS_BEFORE_THE_POINT && amount.scale() <= DIGITS_AFTER_THE_POINT,
                "has more than " + DIGITS_BEFORE_THE_POINT + " digits before the point or " + DIGITS_AFTER_THE_POINT
                        + " after it");
        return amount;
    }

    /** A reference is shown in lists, searched for and written into addresses: one line, not too long. */
    static boolean isReference(String ref) {
        return !ref.isBlank()
                && ref.length() <= LONGEST_REFERENCE
                && ref.codePoints().allMatch(c -> isWritable(c) && !Character.isISOControl(c));
    }

    private static boolean isWritable(int c) {
        return c == '\n'
                || c == '\r'
                || c == '\t'
                || !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
    }

    private static void check(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
