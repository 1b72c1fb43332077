package rogatory.dashboards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Prometheus' rules keep to, and what promtool says of them. */
class RulesTest {

    @Test
    void every_alert_has_a_runbook_of_its_name_that_says_what_to_do() {
        assertThat(alerts()).isNotEmpty().allSatisfy(alert -> {
            String runbook = "docs/runbooks/" + kebab((String) alert.get("alert")) + ".md";
            assertThat(note(alert, "runbook")).isEqualTo(runbook);
            assertThat(Checkout.text(Checkout.ROOT.resolve(runbook)))
                    .contains("**What it means.**", "**Look here.**", "**Do this.**");
        });
    }

    @Test
    void every_runbook_is_of_an_alert_and_on_the_list_of_runbooks() throws IOException {
        Set<String> ofAlerts = alerts().stream()
                .map(alert -> kebab((String) alert.get("alert")) + ".md")
                .collect(Collectors.toSet());
        Path folder = Checkout.ROOT.resolve("docs/runbooks");
        String list = Checkout.text(folder.resolve("README.md"));
        try (Stream<Path> pages = Files.list(folder)) {
            assertThat(pages.map(page -> page.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .containsExactlyInAnyOrderElementsOf(ofAlerts)
                    .allSatisfy(name -> assertThat(list).contains("(" + name + ")"));
        }
    }

    @Test
    void every_alert_says_how_urgent_it_is_and_leads_to_a_page() {
        Set<String> pages = Checkout.pages().stream()
                .map(page -> Checkout.page(page).get("uid").asString())
                .collect(Collectors.toSet());
        assertThat(alerts()).allSatisfy(alert -> {
            assertThat(((Map<?, ?>) alert.get("labels")).get("severity")).isIn("page", "ticket");
            assertThat(pages).contains(note(alert, "dashboard"));
            assertThat(note(alert, "summary")).isNotBlank();
            assertThat(note(alert, "description")).isNotBlank();
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void every_alert_is_shown_to_fire_and_to_stay_silent() {
        Set<String> fires = new TreeSet<>();
        Set<String> silent = new TreeSet<>();
        Checkout.ruleTests().stream()
                .flatMap(
                        file -> ((List<Map<String, Object>>) Checkout.yaml(file).get("tests")).stream())
                .flatMap(test -> ((List<Map<String, Object>>) test.getOrDefault("alert_rule_test", List.of())).stream())
                .forEach(expected -> (((List<?>) expected.get("exp_alerts")).isEmpty() ? silent : fires)
                        .add((String) expected.get("alertname")));
        Set<String> all =
                alerts().stream().map(alert -> (String) alert.get("alert")).collect(Collectors.toSet());
        assertThat(fires).isEqualTo(all);
        assertThat(silent).isEqualTo(all);
    }

    @Test
    void promtool_reads_the_configuration_and_every_rule() throws Exception {
        promtool(List.of("check", "config", "infra/prometheus/prometheus.yaml"), List.of());
    }

    @Test
    void every_rule_does_what_its_tests_say() throws Exception {
        promtool(List.of("test", "rules"), Checkout.ruleTests());
    }

    private static void promtool(List<String> words, List<Path> files) throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "promtool"))),
                "SKIPPED: promtool is not installed (Debian: apt-get install prometheus), the rules are not tried");
        List<String> command = new ArrayList<>(List.of("promtool"));
        command.addAll(words);
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .directory(Checkout.ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        String said = process.inputReader().readAllAsString();
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static List<Map<String, Object>> alerts() {
        return Checkout.everyRule().stream()
                .filter(rule -> rule.containsKey("alert"))
                .toList();
    }

    private static String note(Map<String, Object> alert, String name) {
        return (String) ((Map<?, ?>) alert.get("annotations")).get(name);
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
