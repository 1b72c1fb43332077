package rogatory.dashboards.preview;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Draws every page: the address of Prometheus, the folder to write to, and the minutes to look back (15 if not said). */
final class Preview {

    private static final int MINUTES = 15;

    private Preview() {}

    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println(
                    "Say the address of Prometheus and a folder, such as: http://127.0.0.1:9090 target/preview");
            System.exit(2);
        }
        int minutes = args.length > 2 ? Integer.parseInt(args[2]) : MINUTES;
        draw(Path.of(""), new Prometheus(URI.create(args[0]), minutes), Path.of(args[1]));
    }

    /** @param dashboards the folder that has the folders of pages */
    static void draw(Path dashboards, Prometheus prometheus, Path to) throws IOException {
        Files.createDirectories(to);
        for (String folder : List.of("casework", "operations")) {
            try (Stream<Path> files = Files.list(dashboards.resolve(folder))) {
                for (Path file : files.sorted().toList()) {
                    String html = Html.of(JsonMapper.shared().readTree(Files.readString(file)), prometheus);
                    Path page = to.resolve(file.getFileName().toString().replace(".json", ".html"));
                    Files.writeString(page, html);
                    System.out.println(page);
                }
            }
        }
    }
}
