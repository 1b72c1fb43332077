package rogatory.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What every page for Grafana keeps to. */
class PagesTest {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{?(\\w+)");

    @Test
    void a_page_is_found_by_the_name_of_its_file() {
        for (Path file : Checkout.pages()) {
            JsonNode page = Checkout.page(file);
            assertThat(file.getFileName()).hasToString(page.get("uid").asString() + ".json");
            assertThat(page.get("title").asString()).isNotBlank();
            assertThat(page.get("description").asString())
                    .as("the question it answers")
                    .endsWith("?");
            assertThat(page.get("schemaVersion").asInt()).isGreaterThanOrEqualTo(41);
            assertThat(page.get("editable").asBoolean()).isFalse();
        }
    }

    @Test
    void every_page_has_a_picture_and_its_question_in_the_readme() {
        String readme = Checkout.text(Checkout.ROOT.resolve("dashboards/README.md"));
        for (Path file : Checkout.pages()) {
            JsonNode page = Checkout.page(file);
            String picture = "docs/images/" + page.get("uid").asString() + "-preview.png";
            assertThat(Checkout.ROOT.resolve(picture)).exists();
            assertThat(readme)
                    .contains("| [" + page.get("title").asString() + "](../" + picture + ") | "
                            + page.get("description").asString() + " |");
        }
    }

    @Test
    void there_is_a_page_of_each_kind_of_request() {
        assertThat(Checkout.pages().stream().map(file -> file.getFileName().toString()))
                .contains(
                        "casework-overview.json",
                        "casework-extradition.json",
                        "casework-mla.json",
                        "casework-law-enforcement.json",
                        "casework-spontaneous.json");
    }

    @Test
    void every_panel_says_how_to_read_it_and_in_what_unit() {
        assertThat(Checkout.panels()).isNotEmpty().allSatisfy(named -> {
            JsonNode panel = named.getValue();
            assertThat(panel.path("title").asString()).as(named.getKey()).isNotBlank();
            assertThat(panel.path("description").asString()).as(named.getKey()).hasSizeGreaterThan(30);
            assertThat(panel.at("/fieldConfig/defaults/unit").asString())
                    .as(named.getKey())
                    .isNotBlank();
            assertThat(panel.path("targets").size()).as(named.getKey()).isPositive();
        });
    }

    @Test
    void no_page_is_tied_to_one_data_source() {
        for (Path file : Checkout.pages()) {
            assertThat(Checkout.page(file).findValues("datasource"))
                    .as(file.toString())
                    .isNotEmpty()
                    .allSatisfy(
                            source -> assertThat(source.path("uid").asString()).isEqualTo("${datasource}"));
        }
    }

    @Test
    void every_variable_that_a_query_or_a_link_uses_is_on_its_page() {
        for (Path file : Checkout.pages()) {
            JsonNode page = Checkout.page(file);
            Set<String> declared = page.at("/templating/list")
                    .valueStream()
                    .map(variable -> variable.get("name").asString())
                    .collect(Collectors.toSet());
            List<String> texts = new ArrayList<>(page.findValuesAsString("expr"));
            texts.addAll(page.get("panels").findValuesAsString("url"));
            assertThat(texts.stream()
                            .flatMap(text -> VARIABLE.matcher(text).results())
                            .map(match -> match.group(1))
                            .filter(name -> !name.startsWith("__")))
                    .as(file.toString())
                    .isSubsetOf(declared);
        }
    }

    @Test
    void every_metric_that_a_page_or_a_rule_asks_for_is_on_a_list() {
        List<String> queries = new ArrayList<>();
        Checkout.panels().forEach(panel -> queries.addAll(panel.getValue().findValuesAsString("expr")));
        Checkout.everyRule().forEach(rule -> queries.add((String) rule.get("expr")));
        assertThat(queries).isNotEmpty().allSatisfy(query -> assertThat(Checkout.metricsIn(query))
                .as(query)
                .isNotEmpty()
                .isSubsetOf(Checkout.askable()));
    }

    @Test
    void every_meter_of_ours_is_on_a_page() {
        String everything = Checkout.pages().stream().map(Checkout::text).collect(Collectors.joining())
                + Checkout.rules().stream().map(Checkout::text).collect(Collectors.joining());
        assertThat(Checkout.known()).allSatisfy(metric -> assertThat(everything).contains(metric));
    }

    /** Figures of the record are the same from every instance of a service; how far a view is behind differs, and is not summed. */
    @Test
    void instances_of_a_service_are_merged_before_figures_are_summed() {
        Pattern figure = Pattern.compile("(?<![\\w:])rogatory_(?:requests|refusals|challenges|assets|year)_?\\w*");
        List<String> queries = new ArrayList<>();
        Checkout.panels().forEach(panel -> queries.addAll(panel.getValue().findValuesAsString("expr")));
        Checkout.everyRule().forEach(rule -> queries.add((String) rule.get("expr")));

        assertThat(queries)
                .filteredOn(query ->
                        query.contains("sum") && figure.matcher(query).find() && !query.startsWith("kind_direction:"))
                .hasSizeGreaterThan(20)
                .allSatisfy(query -> assertThat(figure.matcher(query).results().count())
                        .as(query)
                        .isEqualTo(query.split("max without \\(instance\\)", -1).length - 1));
    }

    @Test
    void every_meter_says_who_shows_it_and_which_indicator_it_is() {
        assertThat(Checkout.meters()).allSatisfy(meter -> {
            assertThat(meter.get("by")).isIn("kinds", "statistics", "every");
            assertThat(meter.get("type")).isIn("gauge", "histogram");
            assertThat((String) meter.get("help")).hasSizeGreaterThan(20);
            if (!((List<?>) meter.get("tags")).isEmpty() && "statistics".equals(meter.get("by"))) {
                assertThat((String) meter.get("indicator")).matches("[A-Z].*-\\d.*");
            }
        });
    }

    @Test
    void panels_do_not_lie_on_each_other() {
        for (Path file : Checkout.pages()) {
            List<JsonNode> places = Checkout.page(file).get("panels").findValues("gridPos");
            for (int i = 0; i < places.size(); i++) {
                for (int j = i + 1; j < places.size(); j++) {
                    assertThat(overlap(places.get(i), places.get(j)))
                            .as(file + " " + i + " " + j)
                            .isFalse();
                }
                assertThat(places.get(i).get("x").asInt()
                                + places.get(i).get("w").asInt())
                        .isLessThanOrEqualTo(24);
            }
        }
    }

    private static boolean overlap(JsonNode one, JsonNode other) {
        return meet(one, other, "x", "w") && meet(one, other, "y", "h");
    }

    private static boolean meet(JsonNode one, JsonNode other, String from, String size) {
        int a = one.get(from).asInt();
        int b = other.get(from).asInt();
        return a < b + other.get(size).asInt() && b < a + one.get(size).asInt();
    }
}
