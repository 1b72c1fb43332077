package rogatory.intake.caselog;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A field of the body that takes codes.
 *
 * @param many whether it is a list, written with {@code []}
 * @param otherwise the code that holds where none is written, written {@code name=CODE}
 * @param form what each of them looks like
 */
record CodesField(
        String name,
        boolean required,
        boolean many,
        @Nullable String otherwise,
        CodeForm form) {

    private static final Pattern WRITTEN = Pattern.compile(
            "(?<name>\\w+)(?<many>\\[((?<first>\\w+):(?<second>\\w+))?])?(?<required>!)?(=(?<otherwise>\\w+))?( (?<form>\\S+))?");

    /** Reads {@code name[]! list}, where a pair is written as two lists and {@code []} may name its halves. */
    static CodesField parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalStateException("no field that takes codes: " + text);
        }
        return new CodesField(
                written.group("name"),
                written.group("required") != null,
                written.group("many") != null,
                written.group("otherwise"),
                form(written));
    }

    private static CodeForm form(Matcher written) {
        String form = written.group("form");
        if (form == null) {
            return Values.ANY;
        }
        if (form.equals(EarlierRow.FORM)) {
            return EarlierRow.NAMED;
        }
        String[] halves = form.split(":", 2);
        if (halves.length == 1) {
            return new Values(form);
        }
        return written.group("first") == null
                ? new Pair("code", "role", new Values(halves[0]), new Values(halves[1]))
                : new Pair(
                        written.group("first"), written.group("second"), new Values(halves[0]), new Values(halves[1]));
    }

    boolean hasRoomBeside(List<String> codes) {
        return many || codes.isEmpty();
    }

    /** @param codes those of this field alone */
    void write(List<String> codes, ObjectNode body) {
        if (codes.isEmpty()) {
            if (otherwise != null) {
                body.set(name, form.json(otherwise));
            }
        } else if (many) {
            var array = body.putArray(name);
            codes.forEach(code -> array.add(form.json(code)));
        } else {
            body.set(name, form.json(codes.getFirst()));
        }
    }
}
