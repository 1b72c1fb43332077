package rogatory.chassis.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import rogatory.chassis.casework.Answer;
import rogatory.chassis.casework.FieldError;
import tools.jackson.databind.json.JsonMapper;

/** Writes the answers of an import, a line a row and a last line that says the stream ended whole. */
final class ImportAnswers {

    /** What became of a row. */
    enum Result {
        LOADED,
        PRESENT,
        REFUSED,
        /** Not begun, since an earlier row of the same request was refused. */
        LEFT
    }

    /** A line of the answer; what does not apply is left out. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Line(
            long row,
            String result,
            @Nullable String id,
            @Nullable Long version,
            @Nullable Integer status,
            @Nullable String rule,
            @Nullable String article,
            @Nullable String detail,
            List<FieldError> errors) {

        boolean isRefusal() {
            return result.equals(word(Result.REFUSED));
        }
    }

    private static final JsonMapper JSON = JsonMapper.shared();

    private final OutputStream out;
    private final ReentrantLock turn = new ReentrantLock();
    private final Map<Result, Long> counts = new EnumMap<>(Result.class);

    ImportAnswers(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 13);
        for (Result result : Result.values()) {
            counts.put(result, 0L);
        }
    }

    static Line loaded(long row, Answer.Done done) {
        return new Line(row, word(Result.LOADED), done.id(), done.version(), null, null, null, null, List.of());
    }

    static Line present(long row, String id) {
        return new Line(row, word(Result.PRESENT), id, null, null, null, null, null, List.of());
    }

    static Line left(long row) {
        return new Line(row, word(Result.LEFT), null, null, null, null, null, null, List.of());
    }

    static Line refused(long row, Problem problem) {
        return new Line(
                row,
                word(Result.REFUSED),
                null,
                null,
                problem.status(),
                problem.rule(),
                problem.article(),
                problem.detail(),
                problem.errors());
    }

    void write(Line line) {
        turn.lock();
        try {
            counts.merge(Result.valueOf(line.result().toUpperCase(Locale.ROOT)), 1L, Long::sum);
            put(JSON.writeValueAsString(line));
        } finally {
            turn.unlock();
        }
    }

    /** No row has been answered yet. */
    boolean empty() {
        return counts.values().stream().allMatch(count -> count == 0);
    }

    /** Says that every row has its answer. */
    void finish() {
        put("{\"done\":true,\"loaded\":%d,\"present\":%d,\"refused\":%d}"
                .formatted(counts.get(Result.LOADED), counts.get(Result.PRESENT), counts.get(Result.REFUSED)));
    }

    private void put(String line) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String word(Result result) {
        return result.name().toLowerCase(Locale.ROOT);
    }

    /** Sends what has been written so far. */
    void flush() {
        turn.lock();
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turn.unlock();
        }
    }
}
