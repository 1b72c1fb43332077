package rogatory.chassis.codes;

import static java.util.stream.Collectors.joining;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import rogatory.vocabulary.UnusableCodes;

/** Tells the operator each faulty line, instead of a trace. */
final class CodesFailureAnalyzer extends AbstractFailureAnalyzer<UnusableCodes> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnusableCodes codes) {
        return new FailureAnalysis(
                codes.getMessage(),
                codes.faults().stream()
                        .map(fault -> fault.place() + ": " + fault.right())
                        .collect(joining("\n")),
                codes);
    }
}
