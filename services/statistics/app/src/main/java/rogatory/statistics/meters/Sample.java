package rogatory.statistics.meters;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** A figure as a meter shows it; its tags are code lists and years, never a request, a partner or a person. */
sealed interface Sample {

    Map<String, String> tags();

    /** The same with more tags. */
    Sample with(Map<String, String> more);

    /** One number. */
    record Level(Map<String, String> tags, double value) implements Sample {

        public Level {
            tags = sorted(tags);
        }

        @Override
        public Level with(Map<String, String> more) {
            return new Level(joined(tags, more), value);
        }
    }

    /** Many days, to be shown by how they spread. */
    record Spread(Map<String, String> tags, CaseDays days) implements Sample {

        public Spread {
            tags = sorted(tags);
        }

        @Override
        public Spread with(Map<String, String> more) {
            return new Spread(joined(tags, more), days);
        }
    }

    static Sample level(double value, String... tags) {
        return new Level(pairs(tags), value);
    }

    static Sample spread(Collection<Long> days, String... tags) {
        return new Spread(pairs(tags), CaseDays.of(days));
    }

    private static Map<String, String> pairs(String... tags) {
        Map<String, String> pairs = new TreeMap<>();
        for (int i = 0; i < tags.length; i += 2) {
            pairs.put(tags[i], tags[i + 1]);
        }
        return pairs;
    }

    private static Map<String, String> joined(Map<String, String> some, Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(some);
        all.putAll(more);
        return all;
    }

    private static Map<String, String> sorted(Map<String, String> tags) {
        return Collections.unmodifiableMap(new TreeMap<>(tags));
    }
}
