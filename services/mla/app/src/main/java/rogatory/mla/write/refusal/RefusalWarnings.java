package rogatory.mla.write.refusal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rogatory.mla.request.Item;
import rogatory.vocabulary.Decision.Warning;

/** What the Convention asks to consider before a refusal of these items on these grounds, without forbidding it. */
record RefusalWarnings(List<String> grounds, List<Item> refused) {

    List<Warning> all() {
        return Stream.of(criminality(), measures(), proceedings())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Warning> criminality() {
        return warn(
                grounds.contains("M-DUAL-46_9b") && refused.stream().anyMatch(item -> !item.coercive()),
                "dual-criminality-is-for-coercive-measures",
                "without dual criminality assistance is still rendered where it takes no coercive action;"
                        + " a refused item is not marked as coercive",
                "UNCAC 46(9)(b)");
    }

    private Optional<Warning> measures() {
        return warn(
                grounds.stream().anyMatch(ground -> ground.endsWith("-55_7"))
                        && refused.stream().anyMatch(item -> !item.concernsAssets()),
                "evidence-and-value-are-for-confiscation",
                "for want of evidence or value only cooperation in confiscation is refused; a refused item asks for"
                        + " something else",
                "UNCAC 55(7)");
    }

    private Optional<Warning> proceedings() {
        return warn(
                refused.stream()
                        .anyMatch(item ->
                                item.isProceedings() && !item.duties().manner().takingOverConsidered()),
                "consider-transferring-proceedings",
                "consider first whether taking over the proceedings serves justice, and put it on record",
                "UNCAC 47");
    }

    private static Optional<Warning> warn(boolean applies, String rule, String because, String article) {
        return applies ? Optional.of(new Warning(rule, because, article)) : Optional.empty();
    }
}
