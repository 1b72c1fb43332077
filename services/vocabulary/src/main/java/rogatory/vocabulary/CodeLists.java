package rogatory.vocabulary;

import static java.util.stream.Collectors.toMap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All code lists by name. Those that come with Rogatory are read from {@code codes/<name>.codes}, a line a code, {@code code |
 * article | name}, and stand in {@code codes/lists.index}; an operator may add codes of its own to the open ones. A list that
 * is made of others holds what they hold.
 */
public final class CodeLists {

    private static final int MADE_OF = 3;
    private static final Map<String, CodeList> OWN = read();

    private static volatile Map<String, CodeList> lists = OWN;

    private CodeLists() {}

    /** @throws IllegalArgumentException if there is no list of that name */
    public static CodeList of(String name) {
        CodeList list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException(
                    "there is no code list '" + name + "'; the lists are " + String.join(", ", lists.keySet()));
        }
        return list;
    }

    /** In alphabetical order. */
    public static Collection<CodeList> all() {
        return lists.values();
    }

    /**
     * Adds the operator's codes, in place of any that were added before: once, at the start of a program.
     *
     * @param folder with files {@code <list>.codes} in the form of our own; empty for no codes of the operator
     * @throws UnusableCodes with every fault; nothing is added then
     */
    public static void extend(String folder) {
        lists = folder.isBlank() ? OWN : joined(OperatorCodes.added(Path.of(folder.strip()), OWN));
    }

    private static Map<String, CodeList> read() {
        Map<String, CodeList> read = lines("lists.index").stream()
                .filter(CodeLine::holdsSomething)
                .map(line -> line.split("\\|", -1))
                .map(part -> part.length > MADE_OF
                        ? list(part[0].strip(), part[1].strip(), part[2].strip(), parts(part[MADE_OF]))
                        : list(part[0].strip(), part[1].strip(), part[2].strip()))
                .collect(toMap(CodeList::name, list -> list, CodeLists::neverTwice, LinkedHashMap::new));
        return joined(read);
    }

    /** Lists that are made of others, with what the others hold now. */
    private static Map<String, CodeList> joined(Map<String, CodeList> read) {
        Map<String, CodeList> joined = new LinkedHashMap<>(read);
        joined.replaceAll((name, list) -> list.joined(read));
        return Collections.unmodifiableMap(joined);
    }

    private static List<String> parts(String names) {
        return List.of(names.strip().split(" +"));
    }

    private static CodeList list(String name, String title, String closedBecause, List<String> madeOf) {
        return new CodeList(name, title, closedBecause, madeOf, List.of());
    }

    private static CodeList list(String name, String title, String closedBecause) {
        List<Code> codes = lines(name + ".codes").stream()
                .filter(CodeLine::holdsSomething)
                .map(line -> CodeLine.read(line, Origin.ROGATORY))
                .toList();
        return new CodeList(name, title, closedBecause, List.of(), codes);
    }

    private static List<String> lines(String file) {
        var stream = CodeLists.class.getResourceAsStream("codes/" + file);
        if (stream == null) {
            throw new IllegalStateException("the code lists lack the file " + file);
        }
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CodeList neverTwice(CodeList one, CodeList other) {
        throw new IllegalStateException("lists.index names " + one.name() + " twice");
    }
}
