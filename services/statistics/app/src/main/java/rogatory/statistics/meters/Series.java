package rogatory.statistics.meters;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What meters showed, or would have shown, at many times: OpenMetrics text with timestamps, as promtool makes blocks of it. */
final class Series {

    private record Point(Instant at, Sample sample) {}

    private final Map<Meter, Map<Map<String, String>, List<Point>>> points = new LinkedHashMap<>();

    /** Adds what was reckoned of a time; of one kind and direction, times come in order. */
    void add(Instant at, Reckoning reckoning) {
        reckoning
                .samples()
                .forEach((meter, samples) ->
                        samples.forEach(sample -> points.computeIfAbsent(meter, none -> new LinkedHashMap<>())
                                .computeIfAbsent(sample.tags(), none -> new ArrayList<>())
                                .add(new Point(at, sample))));
    }

    void write(Appendable out) throws IOException {
        for (var meter : points.entrySet()) {
            String name = meter.getKey().name();
            out.append("# TYPE " + name + " " + meter.getKey().type().name().toLowerCase(Locale.ROOT) + "\n");
            out.append("# HELP " + name + " " + meter.getKey().says() + "\n");
            for (List<Point> series : meter.getValue().values()) {
                for (Point point : series) {
                    out.append(lines(name, point).collect(Collectors.joining()));
                }
            }
        }
        out.append("# EOF\n");
    }

    private static Stream<String> lines(String name, Point point) {
        return switch (point.sample()) {
            case Sample.Level level -> Stream.of(line(name, level.tags(), level.value(), point.at()));
            case Sample.Spread spread -> lines(name, spread, point.at());
        };
    }

    private static Stream<String> lines(String name, Sample.Spread spread, Instant at) {
        List<String> lines = new ArrayList<>();
        long within = 0;
        for (int i = 0; i < CaseDays.bounds().size(); i++) {
            within += spread.days().counts().get(i);
            double bound = CaseDays.bounds().get(i);
            String le = Double.isInfinite(bound) ? "+Inf" : String.valueOf(bound);
            lines.add(line(name + "_bucket", spread.with(Map.of("le", le)).tags(), within, at));
        }
        lines.add(line(name + "_count", spread.tags(), within, at));
        lines.add(line(
                name + "_sum", spread.tags(), CaseDays.seconds(spread.days().sum()), at));
        return lines.stream();
    }

    private static String line(String name, Map<String, String> tags, double value, Instant at) {
        return name
                + tags.entrySet().stream()
                        .map(tag -> tag.getKey() + "=\"" + tag.getValue() + "\"")
                        .collect(Collectors.joining(",", "{", "}"))
                + " " + value + " " + at.getEpochSecond() + "\n";
    }
}
