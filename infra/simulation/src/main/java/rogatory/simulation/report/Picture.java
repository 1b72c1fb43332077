package rogatory.simulation.report;

import java.util.Locale;
import rogatory.simulation.model.Segment;

/** One part of the model as a picture: the days that were generated as bars, the modelled lognormal as a line. */
record Picture(Segment segment, Days days) {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 150;
    private static final int FLOOR = 20;
    private static final int MOST_BARS = 30;
    /** The picture ends where the model has all but one in twenty. */
    private static final double SHOWN = 1.645;

    /** The picture with what it says in figures below it. */
    String figure() {
        return "<figure>" + svg() + caption() + "</figure>\n";
    }

    private String caption() {
        return String.format(
                Locale.ROOT,
                "<figcaption><strong>%s</strong> (synthetic, n = %d)<br>median %d, modelled %.1f; p90 %d, modelled %.0f; sigma"
                        + " %.2f</figcaption>",
                segment.title(),
                days.size(),
                days.quantile(0.5),
                segment.median(),
                days.quantile(0.9),
                segment.p90(),
                segment.spread());
    }

    private String svg() {
        double shown = segment.median() * Math.exp(SHOWN * segment.spread());
        double step = Math.ceil(shown / MOST_BARS);
        int bars = (int) Math.ceil(shown / step);
        double highest = 1;
        for (int i = 0; i < bars; i++) {
            highest = Math.max(highest, Math.max(made(i, step), modelled(i, step)));
        }
        var svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s, synthetic\">",
                WIDTH,
                HEIGHT,
                segment.title()));
        var line = new StringBuilder();
        double width = (double) WIDTH / bars;
        for (int i = 0; i < bars; i++) {
            double high = made(i, step) / highest * (HEIGHT - FLOOR);
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                    i * width,
                    HEIGHT - FLOOR - high,
                    width - 1,
                    high));
            line.append(String.format(
                    Locale.ROOT,
                    "%.1f,%.1f ",
                    (i + 0.5) * width,
                    (HEIGHT - FLOOR) * (1 - modelled(i, step) / highest)));
        }
        return svg.append("<polyline points=\"")
                .append(line.toString().strip())
                .append("\"/>")
                .append(text(0, "start", "0"))
                .append(text(WIDTH / 2, "middle", "synthetic"))
                .append(text(WIDTH, "end", Math.round(bars * step) + " days"))
                .append("</svg>")
                .toString();
    }

    private static String text(int x, String anchor, String words) {
        return String.format(
                Locale.ROOT, "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>", x, HEIGHT - 5, anchor, words);
    }

    private double made(int bar, double step) {
        return days.between(bar * step, (bar + 1) * step);
    }

    private double modelled(int bar, double step) {
        return days.size() * (segment.upTo((bar + 1) * step) - segment.upTo(bar * step));
    }
}
