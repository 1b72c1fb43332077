package rogatory.statistics.pack;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Says that figures cannot be made yet, and when to ask again. */
public final class StillComingEndpoint {

    private static final String RETRY_SECONDS = "5";

    private StillComingEndpoint() {}

    /** HTTP 503. */
    public static ErrorResponseException problem() {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE, "what was recorded by then is still coming in; ask again in a moment");
        var away = new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE, problem, null);
        away.getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return away;
    }
}
