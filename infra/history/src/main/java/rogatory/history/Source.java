package rogatory.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * Statistics, which has the figures.
 *
 * @param address such as {@code http://127.0.0.1:8104}
 */
record Source(String address, Step step) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int OK = 200;

    /** Writes the figures of a year for promtool, those that are older than {@code end}. @return how many */
    int write(Year year, Instant end, Path file) throws IOException {
        try (BufferedReader answer = ask(year);
                Writer out = Files.newBufferedWriter(file)) {
            int samples = 0;
            for (String line = answer.readLine(); line != null; line = answer.readLine()) {
                if (line.startsWith("#")) {
                    out.write(line + "\n");
                } else if (Sample.isOlder(line, end)) {
                    out.write(Sample.asScraped(line) + "\n");
                    samples++;
                }
            }
            return samples;
        }
    }

    private BufferedReader ask(Year year) throws IOException {
        URI question = URI.create(
                address + "/api/statistics/series?from=" + year.from() + "&to=" + year.to() + "&step=" + step);
        try {
            HttpResponse<InputStream> answer =
                    HTTP.send(HttpRequest.newBuilder(question).timeout(PATIENCE).build(), BodyHandlers.ofInputStream());
            if (answer.statusCode() != OK) {
                String problem = new String(answer.body().readAllBytes(), StandardCharsets.UTF_8);
                throw new BackfillFailure(question + " answers " + answer.statusCode() + ": " + problem);
            }
            return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new BackfillFailure(
                    "statistics does not answer at " + address + " (" + e + "); start it with infra/up, or say where it"
                            + " is with --statistics",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackfillFailure("interrupted", e);
        }
    }
}
