package rogatory.dashboards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files under test. */
final class Checkout {

    static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private static final Pattern METRIC = Pattern.compile(
            "(?<![\\w:])(rogatory_\\w+|(?:http|jvm|process|hikaricp|disk|logback)_\\w+|up|\\w+:\\w+:\\w+)(?=\\{|\\[|\\)|\\s|$)");

    private Checkout() {}

    static List<Path> pages() {
        return files("dashboards/casework", "dashboards/operations");
    }

    static List<Path> rules() {
        return files("infra/prometheus/rules");
    }

    static List<Path> ruleTests() {
        return files("infra/prometheus/tests");
    }

    static JsonNode page(Path file) {
        return JsonMapper.shared().readTree(text(file));
    }

    /** The panels of all pages, each named by page and title. */
    static List<Map.Entry<String, JsonNode>> panels() {
        return pages().stream()
                .flatMap(file -> page(file)
                        .get("panels")
                        .valueStream()
                        .map(panel -> Map.entry(
                                file.getFileName() + " " + panel.path("title").asString(), panel)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> everyRule() {
        return rules().stream()
                .flatMap(file -> ((List<Map<String, Object>>) yaml(file).get("groups")).stream())
                .flatMap(group -> ((List<Map<String, Object>>) group.get("rules")).stream())
                .toList();
    }

    static Set<String> metricsIn(String query) {
        Set<String> named = new TreeSet<>();
        METRIC.matcher(query.replaceAll("\"[^\"]*\"", "\"\""))
                .results()
                .map(match -> match.group(1))
                .forEach(named::add);
        return named;
    }

    /** What may be asked for: as it is named, and the parts of a histogram. */
    static Set<String> askable() {
        Set<String> askable = new TreeSet<>(known());
        meters().stream().filter(meter -> "histogram".equals(meter.get("type"))).forEach(meter -> Stream.of(
                        "_bucket", "_sum", "_count")
                .forEach(part -> askable.add(meter.get("name") + part)));
        return askable;
    }

    /** The meters of ours. */
    static List<Map<String, Object>> meters() {
        return new Yaml().load(text(ROOT.resolve("dashboards/metrics.yaml")));
    }

    /** Our meters, those of the libraries, and what the rules record. */
    @SuppressWarnings("unchecked")
    static Set<String> known() {
        Set<String> known = new TreeSet<>();
        meters().forEach(meter -> known.add((String) meter.get("name")));
        yaml(ROOT.resolve("dashboards/borrowed-metrics.yaml"))
                .values()
                .forEach(names -> known.addAll((List<String>) names));
        everyRule().stream()
                .filter(rule -> rule.containsKey("record"))
                .forEach(rule -> known.add((String) rule.get("record")));
        return known;
    }

    static Map<String, Object> yaml(Path file) {
        return new Yaml().load(text(file));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Path> files(String... folders) {
        return Stream.of(folders)
                .map(ROOT::resolve)
                .flatMap(folder -> {
                    try {
                        return Files.list(folder);
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                })
                .sorted()
                .toList();
    }
}
