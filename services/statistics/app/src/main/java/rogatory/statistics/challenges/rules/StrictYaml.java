package rogatory.statistics.challenges.rules;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;

/**
 * YAML from anybody: without aliases, by which a few lines stand for more than a machine can hold, and without numbers that
 * are others than they look.
 */
final class StrictYaml {

    /* What no file of thresholds comes near; proposals of this project. */
    private static final int LONGEST = 65_536;
    private static final int DEEPEST = 20;
    private static final int LONGEST_SAID = 40;

    private StrictYaml() {}

    /** @throws YAMLException saying what is wrong and what would be right */
    static @Nullable Object load(String yaml) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setAllowDuplicateKeys(false);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(LONGEST);
        try {
            var dumping = new DumperOptions();
            return new Yaml(
                            new SafeConstructor(options),
                            new Representer(dumping),
                            dumping,
                            options,
                            new PlainNumbers())
                    .load(yaml);
        } catch (YAMLException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new YAMLException(
                    "this is no YAML that can be used, which has no aliases of lists or maps, no name twice and at most "
                            + LONGEST + " characters: " + e.getMessage(),
                    e);
        }
    }

    /** So that a wrong file is not told back whole. */
    static String said(@Nullable Object node) {
        if (node instanceof Map<?, ?>) {
            return "a map";
        }
        if (node instanceof Collection<?>) {
            return "a list";
        }
        String text = String.valueOf(node);
        return "'" + (text.length() > LONGEST_SAID ? text.substring(0, LONGEST_SAID) + "..." : text) + "'";
    }

    static String name(@Nullable Object node) {
        return node instanceof String text && text.length() <= LONGEST_SAID ? text : said(node);
    }
}
