package rogatory.benchmarks.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Rectangle;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGUnits;
import rogatory.benchmarks.measure.Grown;

/** A picture of curves, each a bench: ours as a full line, its baseline as a dashed one; both axes count in powers of ten. */
public final class GrowthCurves {

    private static final NumberTickUnit ONE_POWER_OF_TEN = new NumberTickUnit(1);
    private static final int WIDTH = 760;
    private static final int HEIGHT = 420;
    private static final float THICK = 2f;
    private static final float[] DASHES = {6f, 5f};
    private static final List<Color> COLOURS = List.of(
            new Color(0x1f6feb),
            new Color(0xd1242f),
            new Color(0x2da44e),
            new Color(0x9a6700),
            new Color(0x8250df),
            new Color(0x0a7ea4),
            new Color(0xbf3989));

    private GrowthCurves() {}

    /**
     * The picture as SVG.
     *
     * @param upright what the upright axis counts
     * @param curves points by the name of their bench
     */
    public static String svg(String title, String upright, Map<String, ? extends Collection<Grown>> curves) {
        var lines = new XYSeriesCollection();
        var renderer = new XYLineAndShapeRenderer();
        new TreeMap<>(curves).forEach((name, points) -> {
            Color colour = COLOURS.get(lines.getSeriesCount() / 2 % COLOURS.size());
            XYSeries ours = new XYSeries(name);
            XYSeries baseline = new XYSeries(name + ", baseline");
            for (Grown point : points) {
                ours.add(point.size(), point.ours());
                baseline.add(point.size(), point.baseline());
            }
            paint(renderer, lines.getSeriesCount(), colour, new BasicStroke(THICK));
            lines.addSeries(ours);
            paint(renderer, lines.getSeriesCount(), colour, dashed());
            renderer.setSeriesShapesVisible(lines.getSeriesCount(), false);
            lines.addSeries(baseline);
        });
        var plot = new XYPlot(lines, axis("events in the log, or documents on the docket"), axis(upright), renderer);
        plot.setBackgroundPaint(Color.WHITE);
        var chart = new JFreeChart(title, JFreeChart.DEFAULT_TITLE_FONT, plot, true);
        chart.setBackgroundPaint(Color.WHITE);
        var svg = new SVGGraphics2D(WIDTH, HEIGHT, SVGUnits.PX);
        svg.setDefsKeyPrefix("growth");
        chart.draw(svg, new Rectangle(WIDTH, HEIGHT));
        return svg.getSVGElement(title).lines().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
    }

    private static void paint(XYLineAndShapeRenderer renderer, int line, Color colour, BasicStroke stroke) {
        renderer.setSeriesPaint(line, colour);
        renderer.setSeriesStroke(line, stroke);
    }

    private static BasicStroke dashed() {
        return new BasicStroke(THICK / 2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1f, DASHES, 0f);
    }

    private static LogAxis axis(String label) {
        var axis = new LogAxis(label);
        axis.setTickUnit(ONE_POWER_OF_TEN);
        axis.setNumberFormatOverride(new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        return axis;
    }
}
