package rogatory.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The panels that show indicators, and what the indicators give for each of their series. */
final class PanelFigures {

    private PanelFigures() {}

    /** What each panel must show of the requests that its labels name. */
    static Map<String, ToDoubleFunction<JsonNode>> of(IndicatorApi api) {
        var twelveMonths = api.twelveMonths();
        Map<String, ToDoubleFunction<JsonNode>> shown = new TreeMap<>();
        shown.put(
                "casework-delays, Time by holder",
                labels -> given(twelveMonths.figure("D-6", labels, "days", codes(labels, "holder"))));
        shown.put(
                "casework-delays, Median of the requests that ended in a year, to their results",
                labels -> given(api.year(labels.get("year").asString()).figure("D-4", labels, "median", Map.of())));
        shown.put(
                "casework-delays, One in ten took longer, by year",
                labels -> given(api.year(labels.get("year").asString()).figure("D-3", labels, "p90", Map.of())));
        shown.put(
                "casework-years, Median time in execution, net",
                labels -> given(api.year(labels.get("year").asString()).figure("D-5", labels, "median", Map.of())));
        shown.put(
                "casework-refusals, Refusals by ground and article",
                labels -> given(twelveMonths.figure("O-4", labels, "count", codes(labels, "ground", "article"))));
        shown.put(
                "casework-refusals, Who refused",
                labels -> given(twelveMonths.figure("O-4", labels, "count", codes(labels, "stage"))));
        shown.put(
                "casework-refusals, Refusal rate by year",
                labels -> given(api.year(labels.get("year").asString()).figure("O-2", labels, "requests", Map.of())));
        shown.put(
                "casework-challenges, Share of requests that met a challenge",
                labels -> twelveMonths.challenged(labels.get("challenge").asString(), labels));
        shown.put(
                "casework-challenges, Right the first time",
                labels -> given(twelveMonths.figure("D-7", labels, "firstTimeRight", Map.of())));
        shown.put(
                "casework-basis, Acts on assets",
                labels -> given(
                        api.ever().figure(assets(labels), labels, isLifted(labels) ? "lifted" : "count", Map.of())));
        shown.put(
                "casework-basis, Amounts, each in its currency",
                labels -> given(api.ever().figure(assets(labels), labels, "sum", codes(labels, "currency"))));
        shown.put(
                "casework-years, Received or sent",
                labels -> given(api.year(labels.get("year").asString())
                        .figure(
                                incoming(labels) ? "V-1" : "V-2",
                                labels,
                                incoming(labels) ? "received" : "sent",
                                Map.of())));
        shown.put(
                "casework-years, Finalised",
                labels -> given(api.year(labels.get("year").asString()).figure("V-3", labels, "finalised", Map.of())));
        shown.put(
                "casework-years, Open at the year's end",
                labels -> given(api.year(labels.get("year").asString()).figure("V-4", labels, "open", Map.of())));
        return shown;
    }

    /** A figure that a panel shows must be one that the indicators give. */
    static double given(@Nullable Double figure) {
        assertThat(figure).as("the indicator's figure").isNotNull();
        return Objects.requireNonNull(figure);
    }

    private static Map<String, String> codes(JsonNode labels, String... names) {
        return Stream.of(names)
                .collect(Collectors.toMap(name -> name, name -> labels.get(name).asString()));
    }

    private static String assets(JsonNode labels) {
        return switch (labels.get("stage").asString()) {
            case "CONFISCATED" -> "A-3";
            case "RETURNED" -> "A-4";
            default -> "A-2";
        };
    }

    private static boolean isLifted(JsonNode labels) {
        return labels.get("stage").asString().equals("LIFTED");
    }

    private static boolean incoming(JsonNode labels) {
        return labels.get("direction").asString().equals("INCOMING");
    }
}
