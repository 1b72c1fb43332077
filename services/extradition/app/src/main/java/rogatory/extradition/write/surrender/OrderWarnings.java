package rogatory.extradition.write.surrender;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rogatory.extradition.request.ExtraditionRequest;
import rogatory.vocabulary.Decision.Warning;

/** What the Convention asks to consider before a surrender is ordered, without forbidding it. */
record OrderWarnings(ExtraditionRequest request) {

    /** Without these nobody is treated fairly; the choice is a proposal of this project. */
    private static final List<String> LEAST = List.of("INFORMED", "COUNSEL");

    List<Warning> all() {
        return Stream.of(assurances(), fairTreatment())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Warning> assurances() {
        List<String> pending = request.course().assurances().pending();
        return pending.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Warning("assurances-pending", "asked for and not given yet: " + pending, "UNCAC 44(14)"));
    }

    private Optional<Warning> fairTreatment() {
        List<String> lacking = LEAST.stream()
                .filter(each -> !request.course().safeguards().contains(each))
                .toList();
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of(new Warning(
                        "fair-treatment-at-all-stages",
                        "the file does not show that the person enjoyed these safeguards: " + lacking,
                        "UNCAC 44(14)"));
    }
}
