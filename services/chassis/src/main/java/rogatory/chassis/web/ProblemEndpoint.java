package rogatory.chassis.web;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import rogatory.chassis.casework.MalformedBody;

/** Turns whatever goes wrong into a problem; a trace of ours never leaves the house. */
@RestControllerAdvice
class ProblemEndpoint extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemEndpoint.class);
    private static final String RETRY_SECONDS = "2";

    @ExceptionHandler
    ResponseEntity<Object> malformed(MalformedBody body) {
        return Problem.of(body).response();
    }

    @ExceptionHandler
    ResponseEntity<Object> unknown(UnknownRequest request) {
        return Problem.unknown(request.id()).response();
    }

    @ExceptionHandler
    ResponseEntity<Object> notHere(NotHere address) {
        return Problem.of(HttpStatus.NOT_FOUND, address.rule(), String.valueOf(address.getMessage()), null)
                .response();
    }

    @ExceptionHandler
    ResponseEntity<Object> malformed(BadQuery query) {
        return Problem.of(HttpStatus.BAD_REQUEST, "malformed", String.valueOf(query.getMessage()), null)
                .response();
    }

    private static ResponseEntity<Object> storeAway(Exception e) {
        LOG.warn("A store does not answer: {}", e.getMessage());
        var problem = Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "store-is-reachable",
                "a database does not answer; try again in a moment, an act with the same Idempotency-Key: it counts once",
                null);
        return ResponseEntity.status(problem.status())
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** Thrown on: only what nobody handles makes the server cut an answer that has begun. */
    @ExceptionHandler
    void brokenOff(BrokenOff answer) {
        throw answer;
    }

    @ExceptionHandler
    ResponseEntity<Object> malformed(InvalidParameterException query) {
        return Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "malformed",
                        "the query is not written as UTF-8 with % and two hexadecimal digits",
                        null)
                .response();
    }

    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        MediaType sent = e.getContentType();
        String taken =
                e.getSupportedMediaTypes().stream().map(MediaType::toString).collect(joining(" or "));
        Problem problem = Problem.of(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "http",
                (sent == null ? "a body without a Content-Type that can be read" : "Content-Type " + sent)
                        + " is not taken here; send " + taken,
                null);
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @ExceptionHandler
    ResponseEntity<Object> unforeseen(Exception e) {
        if (StoreAway.is(e)) {
            return storeAway(e);
        }
        LOG.error("An unforeseen error", e);
        return Problem.unforeseen().response();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Object problem = body == null && e instanceof ErrorResponse known ? known.getBody() : body;
        if (problem instanceof ProblemDetail detail && detail.getProperties() == null) {
            detail.setProperties(Map.of("rule", "http"));
        }
        return super.handleExceptionInternal(e, problem, headers, status, request);
    }
}
