package rogatory.chassis.calendar;

import static java.util.stream.Collectors.joining;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator each faulty setting and line, instead of a trace. */
final class CalendarFailureAnalyzer extends AbstractFailureAnalyzer<UnusableCalendar> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnusableCalendar calendar) {
        return new FailureAnalysis(
                calendar.getMessage(),
                calendar.faults().stream()
                        .map(fault -> fault.place() + ": " + fault.right())
                        .collect(joining("\n")),
                calendar);
    }
}
