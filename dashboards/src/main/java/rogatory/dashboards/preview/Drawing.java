package rogatory.dashboards.preview;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One panel as HTML and inline SVG: lines over time, bars, or figures. */
final class Drawing {

    private static final List<String> COLOURS =
            List.of("#1f6feb", "#d1242f", "#2da44e", "#9a6700", "#8250df", "#0a7ea4", "#bf3989", "#57606a");
    private static final int WIDTH = 600;
    private static final int HEIGHT = 160;

    private Drawing() {}

    static String of(String type, List<Series> series, String unit) {
        return switch (type) {
            case "timeseries" -> lines(series) + list(series, unit, true);
            case "bargauge" -> bars(series, unit);
            default -> list(series, unit, false);
        };
    }

    private static String lines(List<Series> series) {
        double from = bound(series, true);
        double to = Math.max(bound(series, false), from + 1);
        double top = Math.max(highest(series), 1e-9);
        StringBuilder svg = new StringBuilder("<svg viewBox=\"0 -4 %d %d\" role=\"img\" aria-label=\"lines over time\">"
                .formatted(WIDTH, HEIGHT + 8));
        for (int i = 0; i < series.size(); i++) {
            String path = series.get(i).points().stream()
                    .map(point -> String.format(
                            Locale.ROOT,
                            "%.1f,%.1f",
                            WIDTH * (point.second() - from) / (to - from),
                            HEIGHT - HEIGHT * point.value() / top))
                    .collect(Collectors.joining(" "));
            svg.append("<polyline fill=\"none\" stroke-width=\"2\" stroke=\"%s\" points=\"%s\"/>"
                    .formatted(colour(i), path));
        }
        return svg.append("</svg>").toString();
    }

    private static double bound(List<Series> series, boolean first) {
        var seconds = series.stream().flatMap(one -> one.points().stream()).mapToDouble(Series.Point::second);
        return (first ? seconds.min() : seconds.max()).orElse(0);
    }

    private static double highest(List<Series> series) {
        return series.stream().mapToDouble(Series::highest).max().orElse(0);
    }

    private static String bars(List<Series> series, String unit) {
        double top = Math.max(highest(series), 1e-9);
        return series.stream()
                .map(one -> String.format(
                        Locale.ROOT,
                        "<div class=\"bar\"><span>%s</span><i style=\"width:%.1f%%\"></i><b>%s</b></div>",
                        Html.escaped(one.name()),
                        40 * Math.max(0, one.last()) / top,
                        Unit.of(one.last(), unit)))
                .collect(Collectors.joining());
    }

    private static String list(List<Series> series, String unit, boolean small) {
        StringBuilder list = new StringBuilder("<ul class=\"%s\">".formatted(small ? "legend" : "figures"));
        for (int i = 0; i < series.size(); i++) {
            Series one = series.get(i);
            list.append("<li><span style=\"color:%s\">%s</span> <b>%s</b></li>"
                    .formatted(colour(i), Html.escaped(one.name()), Unit.of(one.last(), unit)));
        }
        return list.append("</ul>").toString();
    }

    private static String colour(int i) {
        return COLOURS.get(i % COLOURS.size());
    }
}
