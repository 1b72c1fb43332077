package rogatory.statistics.reply;

import java.util.List;

/** A page that a browser shows and a word processor opens: headings, paragraphs, tables and nothing that moves. */
final class Html {

    private static final String STYLE = "body{font-family:serif;max-width:60em;margin:2em auto}"
            + "table{border-collapse:collapse;margin:1em 0}td,th{border:1px solid #888;padding:.2em .5em;text-align:left}"
            + "td.n{text-align:right}";

    private final StringBuilder page = new StringBuilder();

    Html(String title) {
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>")
                .append(escaped(title))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head>\n<body>\n<h1>")
                .append(escaped(title))
                .append("</h1>\n");
    }

    Html heading(String text) {
        return element("h2", text);
    }

    Html subheading(String text) {
        return element("h3", text);
    }

    Html paragraph(String text) {
        return element("p", text);
    }

    Html points(List<String> points) {
        page.append("<ul>\n");
        points.forEach(point -> element("li", point));
        page.append("</ul>\n");
        return this;
    }

    Html table(List<String> header, List<List<String>> rows) {
        page.append("<table>\n<tr>");
        header.forEach(cell -> page.append("<th>").append(escaped(cell)).append("</th>"));
        page.append("</tr>\n");
        for (List<String> row : rows) {
            page.append("<tr>");
            row.forEach(cell -> page.append(cell.matches("[0-9.]+") ? "<td class=\"n\">" : "<td>")
                    .append(escaped(cell))
                    .append("</td>"));
            page.append("</tr>\n");
        }
        page.append("</table>\n");
        return this;
    }

    String written() {
        return page + "</body>\n</html>\n";
    }

    private Html element(String name, String text) {
        page.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
        return this;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
