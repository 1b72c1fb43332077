package rogatory.intake.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rogatory.intake.caselog.Entry;

/**
 * Posts one parcel after the other. Java's client reads no answer on HTTP/1.1 before the request has ended, so one endless
 * request would stand still as soon as its unread answers fill the line: parcels are small enough to fit.
 */
final class ImportClient implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration FIRST_ANSWER = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final URI gateway;
    private final boolean history;
    private final boolean keepGoing;

    /** @param keepGoing whether the rows of a request are sent on after one of them was refused */
    ImportClient(URI gateway, boolean history, boolean keepGoing) {
        this.gateway = gateway;
        this.history = history;
        this.keepGoing = keepGoing;
    }

    /** Hands on each answer as soon as it is here. */
    Outcome send(String service, List<Entry> parcel, BiConsumer<Entry, AnswerLine> each) {
        var request = HttpRequest.newBuilder(address(service))
                .timeout(FIRST_ANSWER)
                .header("Content-Type", "application/x-ndjson")
                .header("Accept", "application/x-ndjson, application/problem+json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(Ndjson.write(parcel)))
                .build();
        try {
            HttpResponse<Stream<String>> response = http.send(request, HttpResponse.BodyHandlers.ofLines());
            try (Stream<String> lines = response.body()) {
                return response.statusCode() == 200
                        ? read(lines, parcel, each)
                        : problem(response.statusCode(), lines.collect(Collectors.joining("\n")));
            }
        } catch (ConnectException | HttpConnectTimeoutException e) {
            return new Outcome.Lost("nothing answers at " + gateway + "; is the gateway running (infra/up)?");
        } catch (IOException | UncheckedIOException e) {
            return new Outcome.Lost("no answer from " + gateway + " (" + reason(e) + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Lost("interrupted");
        }
    }

    private URI address(String service) {
        String base = gateway.toString().replaceAll("/+$", "");
        return URI.create(
                base + "/api/" + service + "/imports?history=" + history + "&leaveAfterRefusal=" + !keepGoing);
    }

    private static Outcome read(Stream<String> lines, List<Entry> parcel, BiConsumer<Entry, AnswerLine> each) {
        var answered = new BitSet(parcel.size());
        boolean done = false;
        for (String text : (Iterable<String>) lines::iterator) {
            AnswerLine line = Ndjson.read(text);
            if (line == null) {
                return new Outcome.Lost("the answer broke off");
            }
            done |= line.done();
            if (line.row() >= 1 && line.row() <= parcel.size() && !answered.get(line.row())) {
                answered.set(line.row());
                each.accept(parcel.get(line.row() - 1), line);
            }
        }
        return done && answered.cardinality() == parcel.size()
                ? new Outcome.Answered()
                : new Outcome.Lost("the service stopped answering before every row was answered");
    }

    private static Outcome problem(int status, String body) {
        String detail = Ndjson.detail(body, status);
        return switch (status) {
            case 404, 501, 503 -> new Outcome.NoService(detail);
            default -> new Outcome.Lost(detail);
        };
    }

    private static String reason(Throwable failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
