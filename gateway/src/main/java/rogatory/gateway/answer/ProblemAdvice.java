package rogatory.gateway.answer;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns every failure in the gateway into a problem; once an answer has begun, it can only be cut. */
@ControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private final ProblemWriter problems;

    ProblemAdvice(ProblemWriter problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    void answer(Exception failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (response.isCommitted()) {
            throw failure;
        }
        problems.write(explain(failure, request), request, response);
    }

    @ExceptionHandler
    void nobodyListens(AsyncRequestNotUsableException gone) throws IOException {
        throw gone;
    }

    private static Problem explain(Throwable failure, HttpServletRequest request) {
        return switch (failure) {
            case ServletException wrapped when wrapped.getCause() != null -> explain(wrapped.getCause(), request);
            case Refusal refusal -> {
                LOG.warn(refusal.getMessage());
                yield refusal.problem();
            }
            case NoResourceFoundException _, NoHandlerFoundException _ -> Problem.noSuchPath(request.getRequestURI());
            case InvalidParameterException _ ->
                Problem.of(
                        HttpStatus.BAD_REQUEST, "The query is not written as UTF-8 with % and two hexadecimal digits.");
            case ErrorResponse known ->
                Problem.of(known.getStatusCode(), String.valueOf(known.getBody().getDetail()));
            default -> {
                LOG.error("The gateway failed", failure);
                yield Problem.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "The gateway failed; its log has the reason under this requestId.");
            }
        };
    }
}
