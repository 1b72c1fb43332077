package rogatory.gateway.answer;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.unit.DataSize;

/**
 * A refusal by the gateway itself; a service's own problems pass through untouched.
 *
 * @param rule stable and public: what programs may compare
 * @param retryAfter when asking again is worth it
 */
public record Problem(
        String rule,
        HttpStatusCode status,
        String title,
        String detail,
        @Nullable Duration retryAfter) {

    private static final Duration SOON = Duration.ofSeconds(5);

    public static Problem notRunning(String subject) {
        return new Problem(
                "service-not-running",
                HttpStatus.SERVICE_UNAVAILABLE,
                "Service not running",
                "The service for %s is not running. Nothing was changed; ask again when it is started."
                        .formatted(subject),
                SOON);
    }

    public static Problem tooSlow(String subject) {
        return new Problem(
                "service-too-slow",
                HttpStatus.GATEWAY_TIMEOUT,
                "Service too slow",
                ("The service for %s did not answer in time. The call may still take effect: read the request, "
                                + "or send the same Idempotency-Key again.")
                        .formatted(subject),
                null);
    }

    public static Problem answerBroken(String subject) {
        return new Problem(
                "service-answer-broken",
                HttpStatus.BAD_GATEWAY,
                "No whole answer",
                ("The service for %s broke off. The call may have taken effect and was not sent twice: "
                                + "read the request, or send the same Idempotency-Key again.")
                        .formatted(subject),
                null);
    }

    public static Problem bodyTooLarge(DataSize limit) {
        return new Problem(
                "body-too-large",
                HttpStatus.CONTENT_TOO_LARGE,
                "Body too large",
                "A body may hold %d bytes. Send many rows as application/x-ndjson to an imports path, which has no limit."
                        .formatted(limit.toBytes()),
                null);
    }

    static Problem noSuchPath(String path) {
        return new Problem(
                "no-such-path",
                HttpStatus.NOT_FOUND,
                "No such path",
                "Nothing is served at %s. Every path of the interface is listed at /docs.".formatted(path),
                null);
    }

    static Problem of(HttpStatusCode status, String detail) {
        var title = status instanceof HttpStatus known ? known.getReasonPhrase() : "Refused";
        return new Problem("http-" + status.value(), status, title, detail, null);
    }
}
