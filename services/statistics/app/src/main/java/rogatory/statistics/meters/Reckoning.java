package rogatory.statistics.meters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rogatory.statistics.cases.CaseFacts;

/**
 * What all meters show of a day.
 *
 * @param samples of each meter, in the order of the meters
 */
record Reckoning(Map<Meter, List<Sample>> samples) {

    /** @param groups the requests of one kind and direction each, as of that day */
    static Reckoning of(List<Meter> meters, Stream<List<CaseFacts>> groups, LocalDate day) {
        Map<Meter, List<Sample>> samples = new LinkedHashMap<>();
        meters.forEach(meter -> samples.put(meter, new ArrayList<>()));
        groups.forEach(group -> {
            CaseFacts one = group.getFirst();
            Map<String, String> whose = Map.of(
                    "kind", one.kind().word(), "direction", one.direction().name());
            samples.forEach((meter, all) -> meter.formula()
                    .of(group, day)
                    .map(sample -> sample.with(whose))
                    .forEach(all::add));
        });
        return new Reckoning(samples);
    }
}
