package rogatory.statistics.release;

import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import rogatory.statistics.disclosure.CannotBeProtected;

/** Says why a year is not released, each reason with the id of its rule. */
final class RefusedReleaseEndpoint {

    private RefusedReleaseEndpoint() {}

    static ErrorResponseException notDue(int year, LocalDate day) {
        return problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "release-day-passed",
                "the figures of " + year + " are released when " + day + " has passed");
    }

    static ErrorResponseException nothingOnRecord(NothingOnRecord because) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "year-on-record", String.valueOf(because.getMessage()));
    }

    static ErrorResponseException tellsOfSomebody(CannotBeProtected because) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "nobody-is-told", String.valueOf(because.getMessage()));
    }

    static ErrorResponseException releasedAlready(int year) {
        return problem(
                HttpStatus.CONFLICT,
                "released-once",
                year + " has been released; what was released stays, and a second release would tell the difference");
    }

    static ErrorResponseException anotherCameBetween(int year) {
        return problem(
                HttpStatus.CONFLICT,
                "released-one-at-a-time",
                "something else was released while the figures of " + year
                        + " were being protected beside what was; ask again");
    }

    private static ErrorResponseException problem(HttpStatus status, String rule, String because) {
        var problem = ProblemDetail.forStatusAndDetail(status, because);
        problem.setProperty("rule", rule);
        return new ErrorResponseException(status, problem, null);
    }
}
