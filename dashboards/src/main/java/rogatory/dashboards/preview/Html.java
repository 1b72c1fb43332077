package rogatory.dashboards.preview;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** One page as a document that needs nothing else. */
final class Html {

    private static final String STYLE = """
            body{font:14px sans-serif;margin:16px;background:#f6f8fa}h1{margin:0}p{margin:4px 0 12px}
            .note{background:#fff8c5;border:1px solid #d4a72c;padding:6px 10px}
            main{display:grid;grid-template-columns:repeat(24,1fr);gap:10px}
            section{background:#fff;border:1px solid #d0d7de;padding:8px;overflow:hidden}h2{font-size:15px;margin:0}
            section>p{color:#57606a;font-size:12px}ul{list-style:none;padding:0;margin:0}
            .legend{font-size:12px;column-width:220px}.figures{font-size:20px}
            .bar{display:flex;gap:8px;align-items:center;font-size:12px}.bar span{width:45%}
            .bar i{background:#1f6feb;height:10px}""";

    private Html() {}

    static String of(JsonNode page, Prometheus prometheus) {
        String title = escaped(page.get("title").asString());
        String panels = page.get("panels")
                .valueStream()
                .map(panel -> panel(panel, prometheus))
                .collect(Collectors.joining("\n"));
        return """
                <!doctype html><html lang="en"><head><meta charset="utf-8"><title>%s (preview, not Grafana)</title>
                <style>%s</style></head><body><h1>%s</h1><p>%s</p>
                <p class="note">Preview, not Grafana: drawn from the page's own file and a live Prometheus, the last %s.</p>
                <main>
                %s
                </main></body></html>
                """.formatted(
                        title, STYLE, title, escaped(page.get("description").asString()), prometheus.span(), panels);
    }

    private static String panel(JsonNode panel, Prometheus prometheus) {
        JsonNode defaults = panel.at("/fieldConfig/defaults");
        List<Series> series = panel.get("targets")
                .valueStream()
                .flatMap(target -> prometheus.answer(target).stream())
                .toList();
        String drawn = series.isEmpty()
                ? "<b>" + escaped(defaults.path("noValue").asString("No data")) + "</b>"
                : Drawing.of(
                        panel.get("type").asString(),
                        series,
                        defaults.get("unit").asString());
        return "<section style=\"grid-column:span %d\"><h2>%s</h2><p>%s</p>%s</section>"
                .formatted(
                        panel.at("/gridPos/w").asInt(),
                        escaped(panel.get("title").asString()),
                        escaped(panel.get("description").asString()),
                        drawn);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
