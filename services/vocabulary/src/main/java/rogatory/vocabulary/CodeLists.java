package rogatory.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All code lists by name, read from {@code codes/<name>.codes}: a line a code, {@code code | article | name}. */
public final class CodeLists {

    private static final Map<String, CodeList> LISTS = new ConcurrentHashMap<>();

    private CodeLists() {}

    /** @throws IllegalArgumentException if there is no list of that name */
    public static CodeList of(String name) {
        return LISTS.computeIfAbsent(name, CodeLists::read);
    }

    private static CodeList read(String name) {
        var file = CodeLists.class.getResourceAsStream("codes/" + name + ".codes");
        if (file == null) {
            throw new IllegalArgumentException("there is no code list '" + name + "'");
        }
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            List<Code> codes = lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(CodeLists::entry)
                    .toList();
            return new CodeList(name, codes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Code entry(String line) {
        String[] parts = line.split("\\|", -1);
        if (parts.length != 3) {
            throw new IllegalStateException("a line is 'code | article | name', but this is: " + line);
        }
        return new Code(parts[0].strip(), parts[1].strip(), parts[2].strip());
    }
}
