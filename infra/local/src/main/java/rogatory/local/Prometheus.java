package rogatory.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prometheus, where it is installed, scraping every member. */
final class Prometheus {

    private static final String NAME = "prometheus";
    private static final String RULES = "rules";

    private Prometheus() {}

    static Optional<Path> installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(folder -> Path.of(folder, NAME))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts it on the scrape configuration and the rules of {@code infra/prometheus}, with the ports of this run. */
    static Child start(MeshSettings settings, Roster roster) {
        Path folder = settings.data().resolve(NAME);
        try {
            Files.createDirectories(folder);
            Path source = settings.home().resolve("infra/prometheus");
            String template = Files.readString(source.resolve("prometheus.yaml"));
            Files.writeString(folder.resolve("prometheus.yaml"), onPorts(template, roster.members()));
            copyRules(source.resolve(RULES), folder.resolve(RULES));
        } catch (IOException e) {
            throw new MeshFailure("the configuration of Prometheus cannot be written: " + e.getMessage(), e);
        }
        List<String> command = List.of(
                installed().orElseThrow().toString(),
                "--config.file=prometheus.yaml",
                "--storage.tsdb.path=data",
                "--storage.tsdb.retention.time=50y",
                "--web.listen-address=127.0.0.1:" + roster.prometheusPort());
        return Child.start(NAME, command, folder, Map.of(), settings.logs().resolve(NAME + ".log"));
    }

    /** Beside the configuration, which names them relative to itself. */
    private static void copyRules(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> rules = Files.list(from)) {
            for (Path rule : rules.toList()) {
                Files.copy(rule, to.resolve(rule.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static String onPorts(String template, List<Member> members) {
        return template.lines()
                .map(line -> members.stream()
                        .filter(member -> line.contains("# " + member.name()))
                        .findFirst()
                        .map(member -> line.replaceAll("127\\.0\\.0\\.1:\\d+", "127.0.0.1:" + member.port()))
                        .orElse(line))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
