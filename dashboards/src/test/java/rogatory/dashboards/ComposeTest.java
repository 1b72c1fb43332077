package rogatory.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** As much of the mesh in containers as can be held without an engine. */
@SuppressWarnings("unchecked")
class ComposeTest {

    private static final Path FOLDER = Checkout.ROOT.resolve("infra/compose");
    private static final Map<String, Map<String, Object>> CONTAINERS = (Map<String, Map<String, Object>>)
            Checkout.yaml(FOLDER.resolve("compose.yaml")).get("services");

    @Test
    void every_image_that_is_not_ours_is_pinned() {
        assertThat(CONTAINERS.values()).allSatisfy(container -> assertThat((String) container.get("image"))
                .matches(".+:v?\\d+\\.\\d+.*"));
    }

    @Test
    void every_program_is_built_by_the_one_recipe_from_a_module_that_there_is() {
        assertThat(ours()).hasSizeGreaterThanOrEqualTo(4).allSatisfy((name, container) -> {
            Map<String, Object> build = (Map<String, Object>) container.get("build");
            Map<String, String> arguments = (Map<String, String>) build.get("args");
            assertThat(Checkout.ROOT.resolve((String) build.get("dockerfile"))).isRegularFile();
            assertThat(Checkout.text(Checkout.ROOT.resolve(arguments.get("MODULE") + "/pom.xml")))
                    .contains("<artifactId>" + arguments.get("PROGRAM") + "</artifactId>");
        });
    }

    @Test
    void no_program_of_ours_runs_as_root_or_may_write_to_its_image() {
        assertThat(Checkout.text(Checkout.ROOT.resolve("infra/image/Dockerfile")))
                .containsPattern("(?m)^USER [1-9]");
        assertThat(ours()).allSatisfy((name, container) -> assertThat(container)
                .containsEntry("read_only", true)
                .containsEntry("cap_drop", List.of("ALL")));
    }

    @Test
    void every_file_that_is_mounted_is_in_the_checkout() {
        assertThat(mounts()).isNotEmpty().allSatisfy(mount -> assertThat(FOLDER.resolve(mount.split(":")[0]))
                .matches(Files::exists));
    }

    @Test
    void whatever_is_published_is_published_on_loopback_only() {
        assertThat(CONTAINERS.values().stream()
                        .flatMap(container -> ((List<String>) container.getOrDefault("ports", List.of())).stream()))
                .isNotEmpty()
                .allSatisfy(port -> assertThat(port).startsWith("127.0.0.1:"));
    }

    @Test
    void no_password_stands_in_the_file() {
        assertThat(CONTAINERS.values().stream()
                        .map(container ->
                                (Map<String, Object>) container.getOrDefault("environment", Map.<String, Object>of()))
                        .flatMap(environment -> environment.entrySet().stream())
                        .filter(variable -> variable.getKey().endsWith("PASSWORD"))
                        .map(variable -> (String) variable.getValue()))
                .isNotEmpty()
                .allSatisfy(value -> assertThat(value).startsWith("${"));
    }

    @Test
    void the_containers_are_scraped_under_the_same_jobs_and_labels_as_the_programs_of_this_machine() {
        assertThat(scraped(FOLDER.resolve("prometheus.yaml")))
                .isEqualTo(scraped(Checkout.ROOT.resolve("infra/prometheus/prometheus.yaml")));
        assertThat(scraped(FOLDER.resolve("prometheus.yaml"))).hasSameSizeAs(ours().keySet());
    }

    private static List<Map.Entry<Object, Object>> scraped(Path configuration) {
        return ((List<Map<String, Object>>) Checkout.yaml(configuration).get("scrape_configs"))
                .stream()
                        .flatMap(job -> ((List<Map<String, Object>>) job.get("static_configs"))
                                .stream().map(group -> Map.entry(job.get("job_name"), group.get("labels"))))
                        .toList();
    }

    private static Map<String, Map<String, Object>> ours() {
        return CONTAINERS.entrySet().stream()
                .filter(container -> container.getValue().containsKey("build"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<String> mounts() {
        return CONTAINERS.values().stream()
                .flatMap(container -> ((List<String>) container.getOrDefault("volumes", List.of())).stream())
                .filter(mount -> mount.startsWith("."))
                .toList();
    }
}
