package rogatory.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What statistics said of each year, kept until it has answered for all: only then may what was there before go. */
final class Answers implements AutoCloseable {

    /** @param samples how many, perhaps none */
    private record Answer(Path file, int samples) {}

    private final Map<Year, Answer> byYear = new LinkedHashMap<>();

    private Answers() {}

    /** Asks for every year. */
    static Answers of(List<Year> years, Source source, Instant end) {
        var answers = new Answers();
        try {
            years.forEach(year -> answers.ask(year, source, end));
            return answers;
        } catch (RuntimeException e) {
            answers.close();
            throw e;
        }
    }

    private void ask(Year year, Source source, Instant end) {
        try {
            Path file = Files.createTempFile("rogatory-" + year.number() + "-", ".om");
            byYear.put(year, new Answer(file, 0));
            byYear.put(year, new Answer(file, source.write(year, end, file)));
        } catch (IOException e) {
            throw new BackfillFailure("the figures of " + year.number() + " cannot be kept: " + e.getMessage(), e);
        }
    }

    int samples() {
        return byYear.values().stream().mapToInt(Answer::samples).sum();
    }

    void load(Blocks blocks) {
        byYear.forEach((year, answer) -> {
            if (answer.samples() > 0) {
                blocks.add(year, answer.file());
            }
            System.out.println(year.number() + ": " + answer.samples() + " samples");
        });
    }

    @Override
    public void close() {
        byYear.values().forEach(answer -> {
            try {
                Files.deleteIfExists(answer.file());
            } catch (IOException e) {
                System.err.println("infra/backfill: " + answer.file() + " stays behind: " + e.getMessage());
            }
        });
    }
}
