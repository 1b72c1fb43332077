package rogatory.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The data folder of Prometheus. A note beside the blocks says which of them were put there, by year.
 *
 * @param note a line a block: the year and the block's name
 */
record Blocks(Path folder, Path note) {

    private static final Pattern MADE = Pattern.compile("(?m)^([0-9A-HJKMNP-TV-Z]{26})\\s");

    static Blocks in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BackfillFailure(folder
                    + " is no folder; start Prometheus once (infra/up does, where it is installed) or say where its data are"
                    + " with --prometheus-data");
        }
        return new Blocks(folder, folder.resolve("backfilled.txt"));
    }

    /** Refuses years that were put in before, or those that are to go and cannot. @return their lines of the note */
    List<String> before(List<Year> years, boolean again) {
        List<String> numbers =
                years.stream().map(year -> String.valueOf(year.number())).toList();
        List<String> before = noted().stream()
                .filter(line -> numbers.contains(line.split(" ")[0]))
                .toList();
        if (!before.isEmpty() && !again) {
            throw new BackfillFailure("the years "
                    + String.join(
                            ", ",
                            before.stream()
                                    .map(line -> line.split(" ")[0])
                                    .distinct()
                                    .toList())
                    + " were backfilled before; --again takes them out and puts them in anew");
        }
        before.forEach(this::present);
        return before;
    }

    /** Takes out the blocks of these lines of the note. */
    void takeOut(List<String> before) {
        if (before.isEmpty()) {
            return;
        }
        before.stream().map(this::present).toList().forEach(Blocks::delete);
        write(noted().stream().filter(line -> !before.contains(line)).toList());
    }

    /** Has promtool make blocks of a file. */
    void add(Year year, Path openMetrics) {
        String said = Promtool.run(
                "tsdb",
                "create-blocks-from",
                "openmetrics",
                "--max-block-duration=8760h",
                openMetrics.toString(),
                folder.toString());
        List<String> made = MADE.matcher(said)
                .results()
                .map(block -> year.number() + " " + block.group(1))
                .toList();
        if (made.isEmpty()) {
            throw new BackfillFailure("promtool made no block of " + year.number() + "; it said: " + said);
        }
        write(made, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private Path present(String line) {
        String block = line.split(" ")[1];
        Path whole = folder.resolve(block);
        if (!Files.isDirectory(whole)) {
            throw new BackfillFailure(
                    "the block " + block + " is gone: Prometheus has put it together with others. Stop it," + " delete "
                            + folder + " and backfill anew; the record is not touched by that");
        }
        return whole;
    }

    private static void delete(Path block) {
        try (Stream<Path> files = Files.walk(block)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new BackfillFailure("the block " + block + " cannot be taken out: " + e.getMessage(), e);
        }
    }

    private List<String> noted() {
        try {
            return Files.exists(note) ? Files.readAllLines(note) : List.of();
        } catch (IOException e) {
            throw new BackfillFailure(note + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void write(List<String> lines, OpenOption... how) {
        try {
            Files.write(note, lines, how);
        } catch (IOException e) {
            throw new BackfillFailure(note + " cannot be written: " + e.getMessage(), e);
        }
    }
}
