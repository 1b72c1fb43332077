package rogatory.intake.caselog;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rogatory.intake.caselog.Problem.Reach;
import rogatory.vocabulary.Code;
import rogatory.vocabulary.CodeLists;
import rogatory.vocabulary.DayOfRecord;
import rogatory.vocabulary.RightValue;
import rogatory.vocabulary.State;

/**
 * Reads the cells of one row and notes what is wrong with each. A cell that cannot be read yields a stand-in, so that the
 * rest of the row is checked too; the row is used only if it is {@link #sound()}.
 */
final class Cells {

    private final Line line;
    private final String kind;
    private final Problems problems;
    private boolean sound = true;

    Cells(Line line, String kind, Problems problems) {
        this.line = line;
        this.kind = kind;
        this.problems = problems;
    }

    boolean sound() {
        return sound;
    }

    void wrong(String column, String detail) {
        sound = false;
        problems.add(new Problem(line.place(), Reach.ROW, kind, line.get("ref"), column, detail));
    }

    /** Notes that the row falls with its request row. */
    void fallsWith(Place request) {
        sound = false;
        problems.add(new Problem(
                line.place(),
                Reach.CONSEQUENCE,
                kind,
                line.get("ref"),
                "ref",
                "left out with its request row " + request));
    }

    String text(String column) {
        String value = line.get(column);
        if (value.isEmpty()) {
            wrong(column, "is empty, but must be filled");
        }
        return value;
    }

    @Nullable
    String optionalText(String column) {
        String value = line.get(column);
        return value.isEmpty() ? null : value;
    }

    LocalDate past(String column, LocalDate today) {
        LocalDate date = text(column).isEmpty() ? null : date(column);
        if (date != null && date.isAfter(today)) {
            wrong(column, date + " is in the future; nothing after " + today + " can have happened");
        }
        return date == null ? LocalDate.EPOCH : date;
    }

    @Nullable
    LocalDate date(String column) {
        String value = line.get(column);
        try {
            return value.isEmpty() ? null : DayOfRecord.parse(value);
        } catch (IllegalArgumentException e) {
            wrong(column, String.valueOf(e.getMessage()));
            return null;
        }
    }

    <E extends Enum<E>> E oneOf(String column, Class<E> type) {
        E[] constants = type.getEnumConstants();
        String value = text(column);
        List<String> names = Stream.of(constants).map(Enum::name).toList();
        if (!value.isEmpty() && !names.contains(value)) {
            wrong(column, "'" + value + "' is not known; " + Suggestion.among(names, value));
        }
        return constants[Math.max(0, names.indexOf(value))];
    }

    String code(String column, String list) {
        String value = text(column);
        return value.isEmpty() ? value : code(column, value, list);
    }

    String code(String column, String value, String list) {
        var codes = CodeLists.of(list);
        if (codes.find(value).isEmpty()) {
            List<String> right = codes.codes().stream().map(Code::code).toList();
            wrong(column, "'" + value + "' is not in the code list " + list + "; " + Suggestion.among(right, value));
        }
        return value;
    }

    /** Checks the code of a State. */
    String state(String column, String value) {
        try {
            return value.isEmpty() ? value : new State(value).code();
        } catch (IllegalArgumentException e) {
            wrong(column, e.getMessage() + "; write PH for the Philippines");
            return value;
        }
    }

    /** Checks a tag of BCP 47. */
    String language(String column, String value) {
        if (RightValue.languageTag(value).isPresent()) {
            wrong(column, "'" + value + "' is no BCP 47 tag; write en, pt-BR or zh-Hant");
        }
        return value;
    }

    /** The parts between semicolons. */
    List<String> parts(String column) {
        return parted(line.get(column));
    }

    static List<String> parted(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
