package rogatory.dashboards.preview;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rogatory.dashboards.preview.Series.Point;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks what a page asks, with every variable set to all. */
record Prometheus(URI address, int minutes) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern LABEL = Pattern.compile("\\{\\{(\\w+)}}");
    private static final int POINTS = 120;
    private static final int TWO_DAYS = 2 * 24 * 60;
    private static final int DAY = 24 * 60;
    private static final int OK = 200;

    /** How far it looks back, in words. */
    String span() {
        return minutes < TWO_DAYS ? minutes + " minutes" : minutes / DAY + " days";
    }

    List<Series> answer(JsonNode target) {
        String query = target.get("expr")
                .asString()
                .replace("$__rate_interval", "1m")
                .replaceAll("\\$(direction|service|kind)", ".*");
        boolean range = target.path("range").asBoolean();
        return ask(range ? overTime(query) : "query?query=" + encoded(query))
                .at("/data/result")
                .valueStream()
                .map(one ->
                        new Series(named(target.get("legendFormat").asString(), one.get("metric")), points(one, range)))
                .filter(series -> !series.points().isEmpty())
                .toList();
    }

    private String overTime(String query) {
        long end = Instant.now().getEpochSecond();
        return "query_range?query=%s&start=%d&end=%d&step=%d"
                .formatted(encoded(query), end - minutes * 60L, end, Math.max(1, minutes * 60 / POINTS));
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private static String named(String legend, JsonNode labels) {
        return LABEL.matcher(legend)
                .replaceAll(match -> labels.path(match.group(1)).asString());
    }

    private static List<Point> points(JsonNode one, boolean range) {
        Stream<JsonNode> values = range ? one.get("values").valueStream() : Stream.of(one.get("value"));
        return values.map(value -> new Point(
                        value.get(0).asDouble(), Double.parseDouble(value.get(1).asString())))
                .filter(point -> Double.isFinite(point.value()))
                .toList();
    }

    private JsonNode ask(String question) {
        try {
            var request = HttpRequest.newBuilder(address.resolve("/api/v1/" + question))
                    .build();
            var answer = HTTP.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new IllegalStateException(question + " answers " + answer.statusCode() + ": " + answer.body());
            }
            return JsonMapper.shared().readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException("Prometheus does not answer at " + address + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
