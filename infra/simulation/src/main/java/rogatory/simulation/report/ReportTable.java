package rogatory.simulation.report;

import java.io.PrintWriter;
import java.util.Locale;
import rogatory.simulation.history.Courses;
import rogatory.simulation.history.Mistakes;
import rogatory.simulation.model.Length;
import rogatory.simulation.model.Line;
import rogatory.simulation.model.Segment;

/** The figures as rows: what, of which line or part, modelled and generated. */
record ReportTable(Figures figures) {

    void print(PrintWriter out) {
        out.print("synthetic,table,line,of,measure,n,modelled,generated\n");
        for (Segment segment : Segment.values()) {
            Days days = figures.durations(segment);
            if (days.size() > 0) {
                row(
                        out,
                        "duration",
                        "",
                        segment.name(),
                        "median_days",
                        days.size(),
                        segment.median(),
                        days.quantile(0.5));
                row(out, "duration", "", segment.name(), "p90_days", days.size(), segment.p90(), days.quantile(0.9));
            }
        }
        for (Line line : Line.values()) {
            volumes(out, line);
            outcomes(out, line);
            lengths(out, line);
            mistakes(out, line);
        }
        figures.shares()
                .forEach(share -> row(
                        out,
                        "parameter",
                        share.parameter().line().name(),
                        share.parameter().title().replace(",", ";"),
                        "share",
                        (int) share.among(),
                        share.parameter().modelled(),
                        share.made()));
    }

    private void lengths(PrintWriter out, Line line) {
        Days days = figures.lengths(line);
        Length.of(line).ifPresent(length -> {
            row(out, "length", line.name(), "events a request", "mean", days.size(), length.mean(), days.mean());
            row(
                    out,
                    "length",
                    line.name(),
                    "events a request",
                    "p95",
                    days.size(),
                    length.ninetyFifth(),
                    days.quantile(0.95));
        });
    }

    private void mistakes(PrintWriter out, Line line) {
        Mended mended = figures.mended(line);
        Mistakes.Shares shares = Mistakes.Shares.of(line);
        int rows = (int) mended.rows();
        row(out, "mistake", line.name(), "voided", "share", rows, shares.voided(), mended.voided());
        row(out, "mistake", line.name(), "corrected", "share", rows, shares.corrected(), mended.corrected());
    }

    private void volumes(PrintWriter out, Line line) {
        for (int year = 0; year < figures.years(); year++) {
            int came = figures.requests(line, year);
            row(out, "volume", line.name(), "year " + (year + 1), "requests", came, figures.expected(line, year), came);
        }
    }

    private void outcomes(PrintWriter out, Line line) {
        int all = figures.requests(line);
        for (String ending : Courses.endings(line).things()) {
            double share = all == 0 ? 0 : (double) figures.endings(line, ending) / all;
            row(
                    out,
                    "outcome",
                    line.name(),
                    ending,
                    "share",
                    all,
                    Courses.endings(line).share(ending),
                    share);
        }
    }

    private static void row(
            PrintWriter out,
            String table,
            String line,
            String of,
            String measure,
            int n,
            double modelled,
            double made) {
        out.printf(Locale.ROOT, "yes,%s,%s,%s,%s,%d,%.3f,%.3f\n", table, line, of, measure, n, modelled, made);
    }
}
