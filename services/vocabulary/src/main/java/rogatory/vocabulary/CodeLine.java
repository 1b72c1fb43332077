package rogatory.vocabulary;

import java.util.regex.Pattern;

/** A line of a code list. */
final class CodeLine {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)?");
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_TEXT = 200;

    private CodeLine() {}

    static boolean holdsSomething(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    /** @throws Unreadable with what is wrong and what would be right */
    static Code read(String line, Origin origin) {
        String[] parts = line.split("\\|", -1);
        if (parts.length != 3) {
            throw new Unreadable(
                    "it has " + parts.length + (parts.length == 1 ? " part" : " parts"),
                    "write three parts, 'code | article | name'; the article may be empty");
        }
        var code = new Code(parts[0].strip(), parts[1].strip(), parts[2].strip(), origin);
        if (!CODE.matcher(code.code()).matches() || code.code().length() > LONGEST_CODE) {
            throw new Unreadable(
                    "'" + code.code() + "' is no code",
                    "use up to " + LONGEST_CODE + " letters A to Z, digits, - and _, with one dot before a subtype");
        }
        if (code.name().isEmpty()
                || code.name().length() > LONGEST_TEXT
                || code.article().length() > LONGEST_TEXT) {
            throw new Unreadable(
                    code.code() + (code.name().isEmpty() ? " has no name" : " says too much"),
                    "give it a name, and neither name nor article more than " + LONGEST_TEXT + " characters");
        }
        return code;
    }

    /** A line that is no code. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String right;

        Unreadable(String wrong, String right) {
            super(wrong);
            this.right = right;
        }

        String wrong() {
            return String.valueOf(getMessage());
        }

        String right() {
            return right;
        }
    }
}
