package rogatory.statistics.challenges.rules;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Takes for a number only what reads as one to whoever does not know YAML 1.1, which counts {@code 010} by eights and
 * {@code 1:30} by sixties. All else that is not nothing is text, and said back as it was written.
 */
final class PlainNumbers extends Resolver {

    private static final Pattern DECIMAL = Pattern.compile("-?(?:0|[1-9][0-9]{0,8})");
    private static final int LONGEST = 10;

    @Override
    protected void addImplicitResolvers() {
        addImplicitResolver(Tag.INT, DECIMAL, "-0123456789", LONGEST);
        addImplicitResolver(Tag.NULL, EMPTY, null);
        addImplicitResolver(Tag.NULL, NULL, "~nN\0");
    }
}
