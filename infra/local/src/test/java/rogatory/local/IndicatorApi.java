package rogatory.local;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The figures that statistics gives to whoever asks for them by their indicator. */
final class IndicatorApi {

    private final Caller gateway;
    private final LocalDate today;
    private final Map<String, JsonNode> answers = new HashMap<>();

    IndicatorApi(Caller gateway, LocalDate today) {
        this.gateway = gateway;
        this.today = today;
    }

    /** Of the twelve months that end today. */
    Asked twelveMonths() {
        return new Asked(today.minusYears(1).plusDays(1), today);
    }

    /** Of that year, up to today. */
    Asked year(String year) {
        LocalDate end = LocalDate.of(Integer.parseInt(year), 12, 31);
        return new Asked(LocalDate.of(Integer.parseInt(year), 1, 1), end.isAfter(today) ? today : end);
    }

    /** Of all that is on record. */
    Asked ever() {
        return new Asked(LocalDate.of(1900, 1, 1), today);
    }

    /** A question about the requests of a period. */
    final class Asked {

        private final String period;

        private Asked(LocalDate from, LocalDate to) {
            period = "from=" + from + "&to=" + to + "&asOf=" + today;
        }

        /** The sum of the figures of that measure whose breakdown has these codes; null where there is no figure. */
        @Nullable
        Double figure(String id, JsonNode labels, String measure, Map<String, String> by) {
            JsonNode groups = answer("indicators?id=" + id).at("/indicators/0/groups");
            return sum(
                    groups,
                    labels,
                    figure -> figure.path("measure").asString().equals(measure)
                            && by.entrySet().stream().allMatch(code -> figure.at("/by/" + code.getKey())
                                    .asString("")
                                    .equals(code.getValue()))
                            && (by.isEmpty() == figure.get("by").isEmpty()));
        }

        /** Requests that met that challenge, of all of their kind and direction. */
        double challenged(String code, JsonNode labels) {
            for (JsonNode shown : answer("challenges?").get("challenges")) {
                if (shown.get("code").asString().equals(code)) {
                    for (JsonNode group : shown.get("groups")) {
                        if (isOf(group, labels)) {
                            return group.get("met").asDouble()
                                    / group.get("requests").asDouble();
                        }
                    }
                }
            }
            throw new AssertionError("no challenge " + code + " of " + labels);
        }

        private JsonNode answer(String question) {
            return answers.computeIfAbsent("/api/statistics/" + question + "&" + period, gateway::json);
        }
    }

    private static @Nullable Double sum(JsonNode groups, JsonNode labels, Predicate<JsonNode> such) {
        return StreamSupport.stream(groups.spliterator(), false)
                .filter(group -> isOf(group, labels))
                .flatMap(group -> group.get("figures").valueStream())
                .filter(such)
                .filter(figure -> figure.hasNonNull("value"))
                .map(figure -> figure.get("value").asDouble())
                .reduce(Double::sum)
                .orElse(null);
    }

    private static boolean isOf(JsonNode group, JsonNode labels) {
        return group.get("kind").asString().equals(labels.path("kind").asString())
                && group.get("direction")
                        .asString()
                        .equals(labels.path("direction").asString());
    }
}
