package rogatory.outgoing.write.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.request.OutgoingRequest;
import rogatory.outgoing.request.Preparation;
import rogatory.outgoing.request.SubjectLaw;
import rogatory.vocabulary.Decision;

/** What to consider before a request leaves: most requests that come back unexamined lacked something that vetting finds. */
record TransmissionWarnings(OutgoingRequest request, LocalDate on) {

    List<Decision.Warning> all() {
        List<Decision.Warning> warnings = new ArrayList<>();
        Preparation preparation = request.course().preparation();
        if (!preparation.vetted()) {
            warnings.add(new Decision.Warning(
                    "vetted-before-transmission",
                    "nobody has held the draft against the list of contents",
                    contents()));
        }
        if (!preparation.missing().isEmpty()) {
            warnings.add(new Decision.Warning(
                    "complete-before-transmission", "vetting found missing: " + preparation.missing(), contents()));
        }
        if (request.subject() == Subject.EXTRADITION && !preparation.papersReady()) {
            warnings.add(new Decision.Warning(
                    "papers-before-transmission", "the papers are not on record as prepared", "practice"));
        }
        LocalDate due = request.course().search().papersDue();
        if (due != null && on.isAfter(due)) {
            warnings.add(new Decision.Warning(
                    "papers-in-time",
                    "the papers were due on " + due + "; the person may be released",
                    "UNCAC 44(10)"));
        }
        return warnings;
    }

    private String contents() {
        return SubjectLaw.article(request.subject(), "UNCAC 46(15)", "practice");
    }
}
