package rogatory.vocabulary;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rogatory.vocabulary.UnusableCodes.Fault;

/** Reads an operator's folder against the lists it adds to, and collects every fault. */
final class OperatorCodes {

    private static final String ENDING = ".codes";

    private final Map<String, CodeList> lists;
    private final List<Fault> faults = new ArrayList<>();

    private OperatorCodes(Map<String, CodeList> own) {
        this.lists = new LinkedHashMap<>(own);
    }

    static Map<String, CodeList> added(Path folder, Map<String, CodeList> own) {
        var codes = new OperatorCodes(own);
        codes.files(folder).forEach(codes::file);
        if (!codes.faults.isEmpty()) {
            throw new UnusableCodes(codes.faults);
        }
        return Collections.unmodifiableMap(codes.lists);
    }

    private List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            fault(
                    folder.toAbsolutePath().toString(),
                    "it is no folder that can be read",
                    "name a folder with files such as channel.codes, or none");
            return List.of();
        }
    }

    private void file(Path file) {
        String fileName = file.getFileName().toString();
        CodeList list = lists.get(fileName.substring(0, fileName.length() - ENDING.length()));
        if (list == null) {
            fault(file.toString(), "there is no list of that name", "the open lists are " + open());
        } else if (!list.isOpen()) {
            fault(
                    file.toString(),
                    "the list is closed: " + list.closedBecause(),
                    "take the file away; the open lists are " + open());
        } else {
            lists.put(list.name(), list.with(codes(file, list)));
        }
    }

    private List<Code> codes(Path file, CodeList list) {
        List<Code> added = new ArrayList<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (CodeLine.holdsSomething(lines.get(i))) {
                try {
                    Code code = CodeLine.read(lines.get(i), Origin.OPERATOR);
                    NewCode.check(code, list.with(added));
                    added.add(code);
                } catch (CodeLine.Unreadable e) {
                    fault(file + ":" + (i + 1), e.wrong(), e.right());
                }
            }
        }
        return added;
    }

    private List<String> lines(Path file) {
        try {
            return Files.readString(file).replaceFirst("^\uFEFF", "").lines().toList();
        } catch (IOException e) {
            fault(file.toString(), "it cannot be read as text", "save it as UTF-8, readable by the service");
            return List.of();
        }
    }

    private void fault(String place, String wrong, String right) {
        faults.add(new Fault(place, wrong, right));
    }

    private String open() {
        return lists.values().stream()
                .filter(CodeList::isOpen)
                .map(CodeList::name)
                .collect(joining(", "));
    }
}
