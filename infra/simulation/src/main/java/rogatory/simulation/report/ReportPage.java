package rogatory.simulation.report;

import java.io.PrintWriter;
import java.util.Locale;
import rogatory.simulation.history.Courses;
import rogatory.simulation.history.Mistakes;
import rogatory.simulation.model.Length;
import rogatory.simulation.model.Line;
import rogatory.simulation.model.Segment;

/** The figures as a page that needs nothing beside it. */
record ReportPage(String title, Figures figures) {

    private static final String HEAD = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>%1$s</title><style>
            body{font:15px/1.45 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1c2733}
            table{border-collapse:collapse;margin:.5rem 0 1.5rem}td,th{padding:.2rem .7rem;text-align:right;border-bottom:1px solid #dde3e9}
            td:first-child,th:first-child{text-align:left}caption{text-align:left;font-weight:600}
            .tables{display:grid;grid-template-columns:repeat(auto-fill,minmax(28rem,1fr));gap:0 1rem;align-items:start}
            .pictures{display:grid;grid-template-columns:repeat(auto-fill,minmax(20rem,1fr));gap:1rem}figure{margin:0}
            svg{width:100%%;background:#f5f7f9}rect{fill:#9fb8cf}polyline{fill:none;stroke:#a3361f;stroke-width:2}text{font-size:11px;fill:#566}
            .note{background:#fff4d6;padding:.6rem .8rem}
            </style></head><body><h1>%1$s</h1>
            <p class="note"><strong>Synthetic.</strong> Every figure on this page comes from invented requests. None of it says anything about
            a State, an authority, a person or a case; the parameters are proposals of this project.</p>
            """;

    void print(PrintWriter out) {
        out.print(HEAD.formatted(title));
        volumes(out);
        lengths(out);
        outcomes(out);
        shares(out);
        durations(out);
        out.print("</body></html>\n");
    }

    private void volumes(PrintWriter out) {
        out.print(
                "<h2>Requests by year (synthetic)</h2><table><caption>Generated, and modelled in brackets</caption><tr><th>Line</th>");
        for (int year = 1; year <= figures.years(); year++) {
            out.print("<th>Year " + year + "</th>");
        }
        out.print("<th>Events in the log</th></tr>\n");
        for (Line line : Line.values()) {
            out.print("<tr><td>" + line + "</td>");
            for (int year = 0; year < figures.years(); year++) {
                out.print(String.format(
                        Locale.ROOT, "<td>%d (%.0f)</td>", figures.requests(line, year), figures.expected(line, year)));
            }
            out.print("<td>" + figures.events(line) + "</td></tr>\n");
        }
        out.print("</table>\n");
    }

    private void lengths(PrintWriter out) {
        out.print(
                "<h2>Events a request, and mistakes (synthetic)</h2><table><caption>Generated, and modelled in brackets;"
                        + " the receipt is an event, and no end of the log cuts a file short</caption><tr><th>Line</th><th>Mean</th>"
                        + "<th>95 of 100 have at most</th><th>Voided</th><th>Corrected</th></tr>\n");
        for (Line line : Line.values()) {
            Days lengths = figures.lengths(line);
            Mended mended = figures.mended(line);
            Mistakes.Shares shares = Mistakes.Shares.of(line);
            out.print(String.format(
                    Locale.ROOT,
                    "<tr><td>%s</td><td>%.1f%s</td><td>%d%s</td><td>%s (%s)</td><td>%s (%s)</td></tr>\n",
                    line,
                    lengths.mean(),
                    Length.of(line)
                            .map(length -> " (%.0f)".formatted(length.mean()))
                            .orElse(""),
                    lengths.quantile(0.95),
                    Length.of(line)
                            .map(length -> " (%.0f)".formatted(length.ninetyFifth()))
                            .orElse(""),
                    percent(mended.voided()),
                    percent(shares.voided()),
                    percent(mended.corrected()),
                    percent(shares.corrected())));
        }
        out.print("</table>\n");
    }

    private void shares(PrintWriter out) {
        out.print(
                "<h2>All other parameters (synthetic)</h2><table><caption>Shares, but for what is called a mean; over whole"
                        + " files, as if the log had no end</caption><tr><th>Line</th><th>What</th><th>n</th><th>Modelled</th>"
                        + "<th>Generated</th></tr>\n");
        for (Figures.Share share : figures.shares()) {
            out.print(String.format(
                    Locale.ROOT,
                    "<tr><td>%s</td><td>%s</td><td>%d</td><td>%.3f</td><td>%.3f</td></tr>\n",
                    share.parameter().line(),
                    share.parameter().title(),
                    share.among(),
                    share.parameter().modelled(),
                    share.made()));
        }
        out.print("</table>\n");
    }

    private void outcomes(PrintWriter out) {
        out.print("<h2>Endings (synthetic)</h2><p>As the requests end in the end, be it after the last day of the log."
                + " OPEN are those that never end.</p><div class=\"tables\">\n");
        for (Line line : Line.values()) {
            int all = figures.requests(line);
            out.print("<table><caption>" + line + ", n = " + all
                    + "</caption><tr><th>Ending</th><th>Modelled</th><th>Generated</th></tr>\n");
            figures.endings(line)
                    .forEach((ending, count) -> out.print("<tr><td>%s</td><td>%s</td><td>%s</td></tr>\n"
                            .formatted(
                                    ending,
                                    percent(Courses.endings(line).share(ending)),
                                    percent((double) count / all))));
            out.print("</table>\n");
        }
        out.print("</div>\n");
    }

    private void durations(PrintWriter out) {
        out.print(
                "<h2>How long things take (synthetic)</h2><p>Bars: what was generated. Line: the model, a lognormal with what"
                        + " partners differ. What urgency or an earlier enquiry shortens is shown for ordinary requests alone."
                        + " Everything falls on working days, so short times come out longer; the queue grows with what lies on"
                        + " the desks.</p><div class=\"pictures\">\n");
        for (Segment segment : Segment.values()) {
            Days days = figures.durations(segment);
            if (days.size() > 0) {
                out.print(new Picture(segment, days).figure());
            }
        }
        out.print("</div>\n");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
