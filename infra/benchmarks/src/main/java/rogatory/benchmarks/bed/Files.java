package rogatory.benchmarks.bed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import rogatory.mla.events.ItemAsked;
import rogatory.mla.events.RequestReceived;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Precision;

/** Files of requests for assistance of ten events each, as many as a bench wants. */
public final class Files {

    /** Files whose events lie beside each other in the log, as if all were worked on in the same months. */
    public static final int TOGETHER = 1000;

    private static final String ID = "@";
    private static final List<Step> STEPS = read();
    private static final String INSERT = """
            insert into domain_event (aggregate_identifier, sequence_number, type, event_name, event_revision,
                payload, meta_data, recorded_at, event_identifier)
            select 'mla-' || lpad(s::text, 26, '0'), ?, 'CaseAggregate', ?, '1',
                replace(?, '@', 'mla-' || lpad(s::text, 26, '0')), '{}', now(), gen_random_uuid()
            from generate_series(?, ?) s""";

    /** One event of every file. */
    public record Step(String name, String payload) {
        public String payload(String id) {
            return payload.replace(ID, id);
        }
    }

    private Files() {}

    public static List<Step> steps() {
        return STEPS;
    }

    public static int perFile() {
        return STEPS.size();
    }

    /** Adds files to a log: a thousand at a time are taken a step further, so a batch of the log touches as many files. */
    public static void fill(JdbcClient owner, int files) {
        for (int first = 0; first < files; first += TOGETHER) {
            int last = Math.min(files, first + TOGETHER) - 1;
            for (int n = 0; n < STEPS.size(); n++) {
                owner.sql(INSERT)
                        .params(n, STEPS.get(n).name(), STEPS.get(n).payload(), first, last)
                        .update();
            }
        }
        owner.sql("analyze domain_event").update();
    }

    public static String id(int number) {
        return "mla-" + String.format("%026d", number);
    }

    static RequestReceived received(String id) {
        return new RequestReceived(
                id,
                LocalDate.of(2021, 3, 9),
                Precision.DAY,
                "REF-" + id,
                Direction.INCOMING,
                "NG",
                "CA_DIRECT",
                "WRITTEN_PAPER",
                "en",
                "U2",
                "ASSET_RECOVERY",
                List.of("U17"),
                List.of(new BasisInvoked("UNCAC_46_7_SOLE", "RELIED_ON")),
                List.of(new ItemAsked("M-RECS-46_3f.BANK", true)),
                null,
                null);
    }

    private static List<Step> read() {
        try (InputStream in = Objects.requireNonNull(Files.class.getResourceAsStream("mla-file.events"))) {
            return Stream.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .map(line -> line.split(" ", 2))
                    .map(parts -> new Step(parts[0], parts[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
